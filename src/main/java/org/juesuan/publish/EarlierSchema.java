package org.juesuan.publish;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.juesuan.load.WarehouseSchema;

/** Tells a statement that failed for want of a table or column from one that met a warehouse of an earlier program. */
public final class EarlierSchema {
    private static final Pattern WANT = Pattern.compile("(?:Binder|Catalog) Error: .*", Pattern.DOTALL);

    private EarlierSchema() {}

    /** What to do about a failure; empty where it has another cause, or none can be told. */
    public static Optional<String> explain(Path published, Throwable failure) {
        if (!(failure instanceof SQLException)
                || !WANT.matcher(String.valueOf(failure.getMessage())).matches()) {
            return Optional.empty();
        }
        try (Connection connection = PublishedWarehouse.open(published)) {
            int found = applied(connection).last();
            int own = WarehouseSchema.knownVersions().last();
            return found >= own
                    ? Optional.empty()
                    : Optional.of(
                            "%s · warehouse · found schema V%d of an earlier program · expected V%d · run 'juesuan load', which upgrades it"
                                    .formatted(published, found, own));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    /** The migrations a warehouse has, by version. */
    public static SortedSet<Integer> applied(Connection connection) throws SQLException {
        SortedSet<Integer> versions = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT version::INTEGER FROM flyway_schema_history WHERE success AND version IS NOT NULL")) {
            while (rows.next()) {
                versions.add(rows.getInt(1));
            }
        }
        return versions;
    }
}
