package org.juesuan.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.juesuan.domain.amount.PrintedAmount;
import org.juesuan.normalise.FactRow;
import org.juesuan.reading.ReportReading;

/**
 * A tool that changes one digit of one printed amount: every variant of a report stands as a document of its own beside
 * the report itself, and the rules judge them all at once.
 */
final class ChangedDigits implements AutoCloseable {
    private static final Path NOTICED = Path.of("src/test/resources/quality/noticed.sql");
    private static final String BASE = JudgedReadings.documentName(1);
    private static final List<String> TABLES = List.of(
            "document", "statement", "amount", "report_unit", "narrative_block", "narrative_amount", "narrative_ratio");

    private final JudgedReadings judged = new JudgedReadings();
    private final List<Change> changes = new ArrayList<>();

    /** Which digit of an amount is changed. */
    enum Digit {
        FIRST,
        MIDDLE,
        LAST
    }

    /**
     * One variant.
     *
     * @param printed the amount with its digit changed
     */
    private record Change(int number, FactRow fact, Digit digit, String printed) {}

    ChangedDigits(ReportReading reading) throws SQLException {
        judged.stage(reading);
    }

    /** Adds the variant in which a digit of one amount is another. */
    void change(FactRow fact, Digit digit) {
        String printed = changed(fact.printed(), digit);
        changes.add(new Change(changes.size() + 2, fact, digit, printed));
    }

    /** The text with one digit changed: 1,204.50 becomes 2,204.50 (first), 1,205.50 (middle) or 1,204.51 (last). */
    static String changed(String printed, Digit digit) {
        List<Integer> digits = new ArrayList<>();
        for (int index = 0; index < printed.length(); index++) {
            if (Character.isDigit(printed.charAt(index))) {
                digits.add(index);
            }
        }
        int place = switch (digit) {
            case FIRST -> digits.get(0);
            case MIDDLE -> digits.get(digits.size() / 2);
            case LAST -> digits.get(digits.size() - 1);
        };
        int old = printed.charAt(place) - '0';
        char other = (char) ('0' + (old == 9 ? 8 : old + 1));
        return printed.substring(0, place) + other + printed.substring(place + 1);
    }

    /** Stages the variants and judges everything; afterwards the views of the result can be asked. */
    void judge() throws SQLException {
        judged.execute("CREATE TEMP TABLE change (n INTEGER, digit VARCHAR, statement VARCHAR, row_no INTEGER,"
                + " column_no INTEGER, printed VARCHAR, amount_yuan DECIMAL(20, 2), delta DECIMAL(20, 2))");
        for (Change change : changes) {
            judged.execute("INSERT INTO change VALUES " + values(change));
        }
        for (String table : TABLES) {
            copy(table);
        }
        judged.judge();
        judged.execute(noticedQuery());
    }

    private static String noticedQuery() {
        try {
            return Files.readString(NOTICED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String values(Change change) {
        FactRow fact = change.fact();
        BigDecimal yuan = fact.unit()
                .toYuan(PrintedAmount.parse(change.printed()).orElseThrow().value());
        return "(%d, '%s', '%s', %d, %d, '%s', %s, %s)"
                .formatted(
                        change.number(),
                        change.digit(),
                        fact.statement().id(),
                        fact.place().row(),
                        fact.place().column(),
                        change.printed(),
                        yuan.toPlainString(),
                        yuan.subtract(fact.amountYuan()).toPlainString());
    }

    private void copy(String table) throws SQLException {
        List<String> columns = judged.rows("SELECT column_name FROM information_schema.columns"
                + " WHERE table_schema = 'staging' AND table_name = '" + table + "'");
        List<String> replaced = new ArrayList<>();
        replaced.add("printf('%06d', change.n) AS sha256");
        for (String id : List.of("report_id", "fact_id", "entity_id")) {
            if (columns.contains(id)) {
                replaced.add("one.%s || '~' || change.n AS %s".formatted(id, id));
            }
        }
        if (table.equals("amount")) {
            String here = "CASE WHEN (one.statement, one.row_no, one.column_no) ="
                    + " (change.statement, change.row_no, change.column_no) THEN change.%1$s ELSE one.%1$s END AS %1$s";
            replaced.add(here.formatted("amount_yuan"));
            replaced.add(here.formatted("printed"));
        }
        judged.execute(
                "INSERT INTO staging.%s SELECT one.* REPLACE (%s) FROM staging.%s one CROSS JOIN change WHERE one.sha256 = '%s'"
                        .formatted(table, String.join(", ", replaced), table, BASE));
    }

    /** Rows of a query on what was noticed, columns joined by a bar. */
    List<String> rows(String sql) throws SQLException {
        return judged.rows(sql);
    }

    @Override
    public void close() throws SQLException {
        judged.close();
    }
}
