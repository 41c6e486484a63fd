package org.juesuan.publish;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * What a client sees of a warehouse file: each table and view with its rows and, for each of its columns, how many
 * values there are, the least and the greatest, and the sum of money. Knows nothing but JDBC, so that it runs with any
 * client.
 */
public final class WarehouseContents {
    private static final String COLUMNS = "SELECT schema_name || '.' || table_name, column_name, data_type"
            + " FROM duckdb_columns() WHERE NOT internal AND schema_name IN ('core', 'mart', 'ops', 'ref')"
            + " ORDER BY 1, column_index";

    private WarehouseContents() {}

    /** Prints them, one line a relation. */
    public static void main(String[] arguments) throws SQLException {
        Properties readOnly = new Properties();
        readOnly.setProperty("duckdb.read_only", "true");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + arguments[0], readOnly)) {
            System.out.println(String.join("\n", of(connection)));
        }
    }

    /** The same as lines. */
    public static List<String> of(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        String relation = "";
        List<String> values = new ArrayList<>();
        for (List<String> column : rows(connection, COLUMNS, 3)) {
            if (!relation.equals(column.get(0))) {
                add(lines, connection, relation, values);
                relation = column.get(0);
                values.clear();
            }
            values.addAll(values(column.get(1), column.get(2)));
        }
        add(lines, connection, relation, values);
        return lines;
    }

    private static List<String> values(String name, String type) {
        String column = '"' + name + '"';
        List<String> values = new ArrayList<>(List.of(
                "count(%s)".formatted(column),
                "min(%s::VARCHAR)".formatted(column),
                "max(%s::VARCHAR)".formatted(column)));
        if (type.startsWith("DECIMAL")) {
            values.add("sum(%s)::VARCHAR".formatted(column));
        }
        return values;
    }

    private static void add(List<String> lines, Connection connection, String relation, List<String> values)
            throws SQLException {
        if (!values.isEmpty()) {
            String query = "SELECT concat_ws('|', count(*), %s) FROM %s".formatted(String.join(", ", values), relation);
            lines.add(relation + " " + rows(connection, query, 1).get(0).get(0));
        }
    }

    private static List<List<String>> rows(Connection connection, String query, int width) throws SQLException {
        List<List<String>> result = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= width; column++) {
                    row.add(rows.getString(column));
                }
                result.add(row);
            }
        }
        return result;
    }
}
