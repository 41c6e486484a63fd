package org.juesuan.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.juesuan.load.Sql;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A statement that DuckDB's own parser has found to be exactly one SELECT, and the values of its parameters. Values are
 * never put into the statement's text: it is prepared, and executed with them as quoted literals.
 */
record PreparedSelect(Map<String, String> parameters) {
    private static final String NAME = "juesuan_query";

    /** @throws QueryFailedException where it is not one SELECT */
    static PreparedSelect of(Connection connection, String sql, Map<String, String> parameters)
            throws SQLException, QueryFailedException {
        JsonNode parsed = parse(connection, sql);
        if (parsed.path("error").asBoolean()) {
            throw refusal(parsed);
        }
        int statements = parsed.path("statements").size();
        if (statements != 1) {
            throw new QueryFailedException("query · found %d statements · expected one SELECT".formatted(statements));
        }
        return new PreparedSelect(new TreeMap<>(parameters));
    }

    String prepare(String sql) {
        return "PREPARE %s AS %s".formatted(NAME, sql);
    }

    /** The same, with the result written into a Parquet file. */
    String prepareCopy(String sql, String quotedFile) {
        String select = sql.strip().replaceFirst(";+$", "");
        return "PREPARE %s AS COPY (%s\n) TO %s (FORMAT parquet, USE_TMP_FILE false)"
                .formatted(NAME, select, quotedFile);
    }

    String execute() {
        if (parameters.isEmpty()) {
            return "EXECUTE " + NAME;
        }
        return parameters.entrySet().stream()
                .map(parameter ->
                        "%s := %s".formatted(Sql.identifier(parameter.getKey()), Sql.literal(parameter.getValue())))
                .collect(Collectors.joining(", ", "EXECUTE " + NAME + "(", ")"));
    }

    static void close(Connection connection) throws QueryFailedException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    static QueryFailedException failure(SQLException e) {
        String message = String.valueOf(e.getMessage()).strip();
        return new QueryFailedException("query · " + message, e);
    }

    private static JsonNode parse(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT json_serialize_sql(?)")) {
            statement.setString(1, sql);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return new ObjectMapper().readTree(rows.getString(1));
            }
        }
    }

    private static QueryFailedException refusal(JsonNode parsed) {
        String message = parsed.path("error_message").asString();
        if (message.contains("Only SELECT")) {
            return new QueryFailedException("query · found another statement · expected one SELECT");
        }
        return new QueryFailedException("query · " + message + " · expected one SELECT");
    }
}
