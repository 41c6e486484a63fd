package org.juesuan.reading;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.juesuan.domain.amount.MoneyUnit;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.extract.ExtractedDocument;
import org.juesuan.extract.TextLine;
import org.juesuan.performance.PerformanceForm;
import org.juesuan.recognise.ColumnTerm;
import org.juesuan.recognise.LabelKey;
import org.juesuan.recognise.RecognisedDocument;
import org.juesuan.recognise.RecognisedStatement;
import org.juesuan.recognise.StatementColumn;

/** Tells a person what was seen and matched in a document and which seed rows are missing for the rest. */
final class RecognitionReport {
    private static final Pattern TITLE_LIKE = Pattern.compile("^[^。,;:]{2,40}决算(?:总|明细)?表$");

    private final String fileName;
    private final ExtractedDocument document;
    private final RecognisedDocument recognised;
    private final ReportReading reading;
    private final StringBuilder out = new StringBuilder();

    RecognitionReport(
            String fileName, ExtractedDocument document, RecognisedDocument recognised, ReportReading reading) {
        this.fileName = fileName;
        this.document = document;
        this.recognised = recognised;
        this.reading = reading;
    }

    String text() {
        line("%s · %s · %d pages", fileName, document.extractor(), document.pageCount());
        document.notes().forEach(note -> line("  note · %s", note));
        if (reading.reason() != null) {
            line("  ignored · %s", reading.reason());
        }
        if (reading.identity() != null) {
            line(
                    "  %s · %d · %s · %s",
                    reading.identity().entityName(),
                    reading.identity().reportYear(),
                    reading.identity().edition().id(),
                    reading.identity().entityKind().id());
        }
        recognised.statements().forEach(this::statement);
        reading.performance().forms().forEach(this::form);
        reading.findings().forEach(this::finding);
        missingSeeds();
        return out.toString();
    }

    private void statement(RecognisedStatement statement) {
        line("");
        line(
                "%s · '%s'%s · %s · %s",
                statement.type().id(),
                statement.title(),
                statement.mark() == null ? "" : " · " + statement.mark(),
                statement.unit() == null ? "no unit" : statement.unit().printed(),
                place(statement));
        if (statement.emptySentence() != null) {
            line("  declared empty · '%s'", statement.emptySentence());
        }
        statement.columns().forEach(this::column);
        line("  %d rows", statement.rows().size());
        reading.ledger().stream()
                .filter(entry -> entry.statement() == statement.type())
                .forEach(entry -> line("  %s · %s · %d cells", entry.disposition(), entry.reason(), entry.cells()));
    }

    private void form(PerformanceForm form) {
        MoneyUnit unit = form.unit();
        line("");
        line(
                "%s · '%s' · %s%s · %s",
                form.kind().id(),
                form.title() == null ? "" : form.title(),
                unit == null ? "no unit" : unit.printed(),
                unit == null || form.unitPrinted() ? "" : " as in the statements",
                form.place().sheet() == null
                        ? "page %d".formatted(form.place().page())
                        : "sheet '%s'".formatted(form.place().sheet()));
        line(
                "  %d lines of money · %d indicators",
                form.funding().size(), form.indicators().size());
        form.ledger()
                .counts()
                .forEach((entry, cells) -> line(
                        "  %s · %s · %d cells",
                        entry.disposition().name().toLowerCase(Locale.ROOT), entry.reason(), cells));
    }

    private static String place(RecognisedStatement statement) {
        return statement.sheet() != null
                ? "sheet '%s'".formatted(statement.sheet())
                : "pages %d-%d".formatted(statement.firstPage(), statement.lastPage());
    }

    private void column(StatementColumn column) {
        line(
                "  %2d lane %d %-12s %-40s %s",
                column.number(),
                column.lane() + 1,
                column.role() == null ? "unknown" : column.role().name().toLowerCase(Locale.ROOT),
                "'" + column.label() + "'",
                column.holdsAmounts() ? meaning(column.meaning()) : "");
    }

    private static String meaning(ColumnTerm term) {
        StringBuilder meaning = new StringBuilder();
        append(meaning, term.measure());
        append(meaning, term.account());
        append(meaning, term.direction());
        append(meaning, term.kind());
        append(meaning, term.code());
        return meaning.toString().strip();
    }

    private static void append(StringBuilder meaning, @org.jspecify.annotations.Nullable Object part) {
        if (part != null) {
            meaning.append(part.toString().toLowerCase(Locale.ROOT)).append(' ');
        }
    }

    private void finding(Finding finding) {
        line("%s %s · %s", finding.severity(), finding.code(), finding.message());
    }

    private void missingSeeds() {
        Set<String> rows = new TreeSet<>();
        for (RecognisedStatement statement : recognised.statements()) {
            statement.columns().stream()
                    .filter(column -> column.role() == null && !column.path().isEmpty())
                    .forEach(column -> rows.add("seeds/template/header.csv: %s,%s,amount,,,,,,"
                            .formatted(
                                    statement.type().id(),
                                    column.path().get(column.path().size() - 1))));
        }
        reading.findings().stream()
                .filter(finding -> finding.code() == FindingCode.LINE_UNKNOWN)
                .forEach(finding -> rows.add("seeds/template/line.csv: …,…,%s,…".formatted(finding.printed())));
        recognised.rest().stream()
                .filter(TextLine.class::isInstance)
                .map(element -> LabelKey.of(((TextLine) element).text()))
                .filter(text -> TITLE_LIKE.matcher(text).matches())
                .forEach(text -> rows.add("seeds/template/title.csv: …,%s".formatted(text)));
        if (!rows.isEmpty()) {
            line("");
            line("not matched; where one of these belongs to the nine statements, add the row:");
            rows.forEach(row -> line("  %s", row));
        }
    }

    private void line(String format, Object... values) {
        out.append(format.formatted(values)).append('\n');
    }
}
