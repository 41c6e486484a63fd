package org.juesuan.publish;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.provenance.Box;
import org.juesuan.load.DuckDb;
import org.juesuan.load.Sql;

/** Looks up where the figures of the published warehouse come from. */
public final class PublishedFacts {
    private static final Set<String> GEOMETRY = Set.of("box_left", "box_top", "box_right", "box_bottom");

    private PublishedFacts() {}

    /** What is known of a figure; empty where the published warehouse has none of that id. */
    public static Optional<FactExplanation> explain(Path published, String factId) throws SQLException {
        try (Connection connection = DuckDb.openReadOnly(published)) {
            Optional<Found> found = find(connection, factId);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            Found fact = found.get();
            return Optional.of(new FactExplanation(
                    fact.sha256(),
                    fact.fields(),
                    fact.page(),
                    fact.box(),
                    lines(connection, "summary/fact_rules", factId),
                    lines(connection, "summary/fact_findings", factId),
                    lines(connection, "summary/fact_files", fact.sha256())));
        }
    }

    private record Found(
            String sha256,
            Map<String, @Nullable String> fields,
            @Nullable Integer page,
            Box box) {}

    private static Optional<Found> find(Connection connection, String factId) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(Sql.read("summary/fact"))) {
            query.setString(1, factId);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(found(row)) : Optional.empty();
            }
        }
    }

    private static Found found(ResultSet row) throws SQLException {
        int page = row.getInt("page");
        boolean onPage = !row.wasNull() && row.getString("sheet") == null;
        Box box = new Box(
                row.getDouble("box_left"),
                row.getDouble("box_top"),
                row.getDouble("box_right"),
                row.getDouble("box_bottom"));
        return new Found(row.getString("sha256"), fields(row), onPage ? page : null, box);
    }

    private static Map<String, @Nullable String> fields(ResultSet row) throws SQLException {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        ResultSetMetaData columns = row.getMetaData();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            String name = columns.getColumnName(column);
            if (!GEOMETRY.contains(name)) {
                fields.put(name, row.getString(column));
            }
        }
        return fields;
    }

    private static List<String> lines(Connection connection, String name, String key) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(Sql.read(name))) {
            query.setString(1, key);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.add(line(rows));
                }
            }
        }
        return lines;
    }

    private static String line(ResultSet row) throws SQLException {
        List<String> parts = new ArrayList<>();
        ResultSetMetaData columns = row.getMetaData();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            String value = row.getString(column);
            if (value != null) {
                parts.add(value);
            }
        }
        return String.join(" · ", parts);
    }
}
