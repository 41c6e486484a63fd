package org.juesuan.serve.reconciliation;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.RowSink;
import org.juesuan.publish.RowSink.Column;
import org.juesuan.reconcile.RuleCatalogue;
import org.juesuan.serve.page.Language;
import org.juesuan.serve.reconciliation.ReconciliationReport.Outcome;
import org.juesuan.serve.reconciliation.ReconciliationReport.ShownFinding;

/** Outcomes and findings as rows, for a terminal, CSV or JSON. */
public final class ReconciliationRows {
    private static final Set<String> NUMBERS =
            Set.of("left_amount", "right_amount", "difference", "envelope", "page", "row_no", "column_no");
    private static final List<String> ALL = List.of(
            "path",
            "report_id",
            "kind",
            "id",
            "severity",
            "statement",
            "place",
            "left_amount",
            "right_amount",
            "difference",
            "envelope",
            "verdict",
            "reason",
            "suggestion",
            "waived",
            "message",
            "page",
            "row_no",
            "column_no",
            "printed",
            "expected",
            "terms");
    private static final List<String> NOTABLE =
            List.of("document", "verdict", "id", "place", "left", "right", "difference", "message");

    private final Wording wording;

    public ReconciliationRows(Language language, RuleCatalogue catalogue) {
        this.wording = new Wording(language, catalogue);
    }

    /** Every outcome and every finding with all that is known of it; amounts in yuan. */
    public void writeAll(ReconciliationReader reader, List<String> keys, RowSink sink)
            throws SQLException, IOException {
        sink.columns(columns(ALL));
        for (String key : keys) {
            ReconciliationReport report = reader.read(key);
            for (Outcome outcome : report.outcomes()) {
                sink.row(all(report, outcome));
            }
            for (ShownFinding finding : report.findings()) {
                sink.row(all(report, finding));
            }
        }
        sink.end();
    }

    /** For people: of each document its verdict, what does not hold exactly, and its findings; amounts as printed. */
    public void writeNotable(ReconciliationReader reader, List<String> keys, RowSink sink)
            throws SQLException, IOException {
        sink.columns(columns(NOTABLE));
        for (String key : keys) {
            ReconciliationReport report = reader.read(key);
            String document = document(report);
            sink.row(row(document, wording.say(Phrase.of(report.verdict())), "", "", "", "", "", summary(report)));
            List<Outcome> notable = Stream.of("break", "rounding", "differs")
                    .flatMap(verdict -> report.outcomes(verdict).stream())
                    .toList();
            for (Outcome outcome : notable) {
                sink.row(notable(document, outcome));
            }
            for (ShownFinding finding : report.findings()) {
                sink.row(notable(document, finding));
            }
        }
        sink.end();
    }

    private static List<Column> columns(List<String> names) {
        return names.stream()
                .map(name -> new Column(name, NUMBERS.contains(name) || name.equals("left") || name.equals("right")))
                .toList();
    }

    private static String document(ReconciliationReport report) {
        return report.entityName() == null ? report.path() : report.entityName() + " " + report.reportYear();
    }

    private String summary(ReconciliationReport report) {
        return report.reason() == null ? wording.counts(report) : report.reason();
    }

    private List<@Nullable Object> all(ReconciliationReport report, Outcome outcome) {
        String terms = outcome.terms().stream()
                .map(term -> term.side() + " " + wording.statement(term.statement()) + " " + wording.where(term) + " '"
                        + term.printed() + "'")
                .collect(Collectors.joining("; "));
        return row(
                report.path(),
                report.reportId(),
                "identity",
                outcome.ruleId(),
                outcome.severity(),
                outcome.statement(),
                outcome.place(),
                outcome.left(),
                outcome.right(),
                outcome.difference(),
                outcome.envelope(),
                outcome.verdict(),
                outcome.reason(),
                outcome.suggestion(),
                outcome.waived(),
                outcome.sentence(),
                null,
                null,
                null,
                null,
                null,
                terms.isEmpty() ? null : terms);
    }

    private static List<@Nullable Object> all(ReconciliationReport report, ShownFinding finding) {
        return row(
                report.path(),
                report.reportId(),
                "finding",
                finding.code(),
                finding.severity(),
                finding.statement(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                finding.message(),
                number(finding.page()),
                number(finding.row()),
                number(finding.column()),
                finding.printed(),
                finding.expected(),
                null);
    }

    private List<@Nullable Object> notable(String document, Outcome outcome) {
        String verdict = wording.say(outcome.waived() == null ? Phrase.of(outcome.verdict()) : Phrase.WAIVED);
        String told = Stream.of(outcome.waived(), outcome.suggestion(), wording.identity(outcome.ruleId()))
                .filter(text -> text != null)
                .findFirst()
                .orElse("");
        return row(
                document,
                verdict,
                outcome.ruleId(),
                wording.place(outcome.place()),
                wording.amount(outcome.left(), outcome),
                wording.amount(outcome.right(), outcome),
                wording.amount(outcome.difference(), outcome),
                told);
    }

    private List<@Nullable Object> notable(String document, ShownFinding finding) {
        String place = wording.statement(finding.statement()) + " "
                + wording.where(finding.page(), finding.sheet(), finding.row(), finding.column());
        return row(
                document,
                wording.severity(finding.severity()),
                finding.code(),
                place.strip(),
                finding.printed(),
                finding.expected(),
                "",
                finding.message());
    }

    private static @Nullable BigDecimal number(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
