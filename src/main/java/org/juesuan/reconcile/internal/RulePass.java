package org.juesuan.reconcile.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.reconcile.ReconciliationRule;
import org.juesuan.reconcile.RuleCatalogue.Word;
import org.juesuan.reconcile.Waiver;

/** Runs rules over the documents in scope: their terms, both sides, the verdicts, the findings. */
public final class RulePass {
    private static final String FRAME = "sql/rule/frame/";
    private static final List<String> VOCABULARY = List.of("rule", "word", "waiver", "finding_code", "macro");
    private static final List<String> FIGURES =
            List.of("leaf_count", "figure", "line", "kinship", "hierarchy_term", "row_sum_term", "balance_term");
    private static final List<String> NARRATIVE = List.of("narrative_figure", "narrative_value", "narrative_rate");
    private static final List<String> PERFORMANCE = List.of("form_figure", "form_indicator");
    private static final List<String> VERDICTS = List.of("side_sum", "judged", "gap", "place_name");
    private static final List<String> SUGGESTIONS =
            List.of("incidence", "correction_candidate", "correction_ranked", "misprint", "elsewhere", "misprint_text");
    private static final List<String> FINDINGS = List.of(
            "first_fact", "unit_vote", "reconcile_finding", "narrative_finding", "performance_finding", "finding");
    private static final List<String> INTO_STAGING = List.of("outcome", "outcome_staging", "term_staging");

    private final Connection connection;
    private final List<Word> words;
    private final List<Waiver> waivers;

    public RulePass(Connection connection, List<Word> words, List<Waiver> waivers) {
        this.connection = connection;
        this.words = List.copyOf(words);
        this.waivers = List.copyOf(waivers);
    }

    /** Rules over the statements of one document. */
    public void runWithin(List<ReconciliationRule> rules) throws SQLException {
        prepare(rules);
        execute(FIGURES);
        execute(NARRATIVE);
        execute(PERFORMANCE);
        judge(rules);
        execute(SUGGESTIONS);
        execute(INTO_STAGING);
        execute(FINDINGS);
    }

    /** Rules between the staged reports. */
    public void runAcrossStaging(List<ReconciliationRule> rules) throws SQLException {
        prepare(rules);
        runAcross(rules);
        execute(INTO_STAGING);
    }

    /** Rules between the reports of the warehouse, whose sources and scope are set already. */
    public void runAcrossCore(List<ReconciliationRule> rules) throws SQLException {
        prepare(rules);
        runAcross(rules);
        execute(List.of("outcome", "outcome_core"));
    }

    private void runAcross(List<ReconciliationRule> rules) throws SQLException {
        execute(List.of("comparable_amount", "no_suggestion"));
        judge(rules);
    }

    private void prepare(List<ReconciliationRule> rules) throws SQLException {
        execute(VOCABULARY);
        insert("word", words, word -> List.of(word.token(), word.zh()));
        insert("waiver", waivers, waiver -> List.of(waiver.reportId(), waiver.ruleId(), waiver.place(), waiver.text()));
        insert(
                "finding_code",
                List.of(FindingCode.values()),
                code -> List.of(code.name(), code.severity().name()));
        insert("rule", rules, RulePass::columns);
    }

    private static List<String> columns(ReconciliationRule rule) {
        return List.of(
                rule.id(),
                rule.category().id(),
                rule.severity().name(),
                rule.comparison().id(),
                rule.blank().name().toLowerCase(Locale.ROOT),
                rule.reads().toString(),
                rule.sentenceZh(),
                rule.unit());
    }

    private void judge(List<ReconciliationRule> rules) throws SQLException {
        execute(List.of("term"));
        try (Statement statement = connection.createStatement()) {
            for (ReconciliationRule rule : rules) {
                statement.execute(
                        "INSERT INTO term BY NAME SELECT '" + rule.id() + "' AS rule_id, * FROM (" + rule.sql() + ")");
            }
        }
        execute(VERDICTS);
    }

    private void execute(List<String> files) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String file : files) {
                statement.execute(Resources.text(FRAME + file + ".sql"));
            }
        }
    }

    private <T> void insert(String table, List<T> rows, Function<T, List<String>> columns) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        int width = columns.apply(rows.get(0)).size();
        String marks = "?" + ", ?".repeat(width - 1);
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            for (T row : rows) {
                bind(statement, columns.apply(row));
                statement.executeUpdate();
            }
        }
    }

    private static void bind(PreparedStatement statement, List<String> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setString(i + 1, values.get(i));
        }
    }
}
