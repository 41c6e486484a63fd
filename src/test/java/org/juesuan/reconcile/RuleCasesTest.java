package org.juesuan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule on its own cases: where it holds, rounds, breaks and is not evaluated. */
class RuleCasesTest {
    private static final RuleCatalogue CATALOGUE = RuleCatalogue.load();
    private static StagingDatabase database;

    static Stream<RuleCase> cases() {
        return CATALOGUE.rules().stream().flatMap(rule -> RuleCase.of(rule.id()).stream());
    }

    /** All cases stand in one database: what one document prints says nothing about another. */
    @BeforeAll
    static void judgeAll() throws SQLException {
        database = StagingDatabase.judged(
                cases().flatMap(ruleCase -> ruleCase.reports().stream()).toArray(StagedReport[]::new));
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsExpected(RuleCase ruleCase) throws SQLException {
        assertThat(database.rows(rowsOf(ruleCase))).containsExactlyElementsOf(ruleCase.expected());
    }

    @Test
    void everyRuleHasItsSqlItsRowAndItsCases() throws IOException {
        Set<String> catalogue =
                CATALOGUE.rules().stream().map(ReconciliationRule::id).collect(Collectors.toSet());
        assertThat(names(Path.of("sql/rule"), ".sql")).isEqualTo(catalogue);
        assertThat(names(Path.of("src/test/resources/rule"), ".txt")).isEqualTo(catalogue);
    }

    @Test
    void everySqlStatesItsIdentityUnderItsId() {
        for (ReconciliationRule rule : CATALOGUE.rules()) {
            assertThat(rule.sql()).startsWith("-- " + rule.id() + ": ");
        }
    }

    @Test
    void everyEvaluatedRuleHoldsAndBreaksInACase() {
        for (ReconciliationRule rule : CATALOGUE.rules()) {
            if (rule.id().equals("Y4")) {
                continue;
            }
            String expected = RuleCase.of(rule.id()).stream()
                    .flatMap(ruleCase -> ruleCase.expected().stream())
                    .collect(Collectors.joining("\n"));
            String worst = rule.comparison() == Comparison.COMPARABLE ? "differs" : "break";
            assertThat(expected).as(rule.id()).contains("| exact", "| " + worst, "| not_evaluated");
            if (rule.unit().isEmpty() || rule.unit().equals("%")) {
                assertThat(expected).as(rule.id()).contains("| rounding");
            }
        }
    }

    private static Set<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toSet());
        }
    }

    private static String rowsOf(RuleCase ruleCase) {
        return """
                SELECT place || ' | ' || CASE verdict WHEN 'not_evaluated' THEN 'not_evaluated ' || reason
                       ELSE replace(money(left_amount, unit) || ' / ' || money(right_amount, unit), ',', '')
                            || ' | ' || verdict END
                FROM (SELECT *, CASE WHEN printed_unit IN ('元', '千元', '万元', '亿元') THEN '万元' ELSE printed_unit END AS unit
                      FROM staging.reconciliation)
                WHERE rule_id = '%s' AND starts_with(report_id, '%s')
                ORDER BY report_id, place
                """.formatted(ruleCase.rule(), ruleCase.key());
    }
}
