package org.juesuan.publish;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.juesuan.load.DuckDb;
import org.juesuan.load.Sql;

/**
 * Writes the rows of one SELECT into a Parquet file. The warehouse is attached for reading only, and the statement runs
 * after every other file but the output has been put out of reach.
 */
public final class ParquetFile {
    private final Path warehouse;
    private final String sql;
    private final Map<String, String> parameters;

    /** @param parameters values of the {@code $name}s in the statement */
    public ParquetFile(Path warehouse, String sql, Map<String, String> parameters) {
        this.warehouse = warehouse;
        this.sql = sql;
        this.parameters = Map.copyOf(parameters);
    }

    /** Writes the file in the place of any that is there. */
    public void write(Path output) throws QueryFailedException {
        String target = Sql.literal(output.toAbsolutePath().toString());
        try (Connection connection = DuckDb.openInMemory()) {
            Sql.execute(connection, "ATTACH %s AS warehouse (READ_ONLY)".formatted(Sql.literal(warehouse.toString())));
            Sql.execute(connection, "SET allowed_paths = [%s]".formatted(target));
            Sql.execute(connection, "SET enable_external_access = false");
            Sql.execute(connection, "SET lock_configuration = true");
            Sql.execute(connection, "USE warehouse");
            PreparedSelect select = PreparedSelect.of(connection, sql, parameters);
            Sql.execute(connection, select.prepareCopy(sql, target));
            Sql.execute(connection, select.execute());
        } catch (SQLException e) {
            throw PreparedSelect.failure(e);
        }
    }
}
