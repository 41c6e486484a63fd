package org.juesuan.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.juesuan.load.DuckDb;

/**
 * A process that opens the published file again and again and writes down what it saw: {@code java … WAREHOUSE STOP OUT}.
 * It ends when the file STOP is there.
 */
final class PublishedReader {
    /** The last load and what two reports spent: of one release they belong together. */
    static final String TOTALS =
            "SELECT (SELECT max(run_id) FROM ops.run) || ' ' || string_agg(amount_yuan, ' ' ORDER BY entity_name)"
                    + " FROM mart.amount WHERE statement = 'expenditure' AND code = 'total' AND measure = 'total'";

    private PublishedReader() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, Integer> seen = new TreeMap<>();
        while (Files.notExists(Path.of(arguments[1]))) {
            seen.merge(look(Path.of(arguments[0])), 1, Integer::sum);
        }
        StringBuilder text = new StringBuilder();
        seen.forEach(
                (what, times) -> text.append(times).append('\t').append(what).append('\n'));
        Files.writeString(Path.of(arguments[2]), text);
    }

    private static String look(Path warehouse) {
        try (Connection connection = DuckDb.openReadOnly(warehouse)) {
            String first = totals(connection);
            Thread.sleep(3);
            String second = totals(connection);
            return first.equals(second) ? first : "CHANGED while it was open: " + first + " / " + second;
        } catch (SQLException | InterruptedException e) {
            return "FAILED " + e.getMessage();
        }
    }

    static String totals(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TOTALS)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
