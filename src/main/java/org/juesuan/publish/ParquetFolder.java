package org.juesuan.publish;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.juesuan.load.DuckDb;
import org.juesuan.load.Sql;

/**
 * Writes a relation of a warehouse as Parquet: one file, or where it has a {@code fiscal_year} one folder
 * {@code fiscal_year=…} for each. The warehouse is attached for reading only, and nothing but the folder can be written.
 * One thread writes, so that the same warehouse gives the same bytes.
 */
public final class ParquetFolder {
    private static final String YEAR = "fiscal_year";

    private final Path warehouse;

    public ParquetFolder(Path warehouse) {
        this.warehouse = warehouse;
    }

    /** Writes below a folder that is there: {@code NAME.parquet} or {@code NAME/fiscal_year=…/data_0.parquet}. */
    public void write(Relation relation, Path folder) throws QueryFailedException {
        boolean byYear = relation.has(YEAR);
        Path target = folder.resolve(byYear ? relation.name() : relation.name() + ".parquet");
        String options = byYear ? ", PARTITION_BY (fiscal_year), WRITE_PARTITION_COLUMNS true" : ", USE_TMP_FILE false";
        try (Connection connection = DuckDb.openInMemory()) {
            Sql.execute(connection, "ATTACH %s AS warehouse (READ_ONLY)".formatted(Sql.literal(warehouse.toString())));
            Sql.execute(connection, "SET threads = 1");
            Sql.execute(connection, "SET allowed_directories = [%s]".formatted(Sql.literal(folder.toString())));
            Sql.execute(connection, "SET enable_external_access = false");
            Sql.execute(connection, "USE warehouse");
            Sql.execute(
                    connection,
                    "COPY (FROM %s) TO %s (FORMAT parquet%s)"
                            .formatted(relation.fullName(), Sql.literal(target.toString()), options));
        } catch (SQLException e) {
            throw PreparedSelect.failure(e);
        }
    }
}
