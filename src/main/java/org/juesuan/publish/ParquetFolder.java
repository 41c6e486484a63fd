package org.juesuan.publish;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.juesuan.load.DuckDb;
import org.juesuan.load.Sql;

/**
 * Writes relations of a warehouse as Parquet: one file each, or where there is a {@code fiscal_year} one folder
 * {@code fiscal_year=…} for each year. The warehouse is attached once, for reading only, and nothing but the folder can
 * be written. One thread writes, so that the same warehouse gives the same bytes.
 */
public final class ParquetFolder implements AutoCloseable {
    private static final String YEAR = "fiscal_year";

    private final Connection connection;
    private final Path folder;

    private ParquetFolder(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    /**
     * Opens a warehouse for writing below a folder that is there.
     *
     * @param release the run that published what is to be written
     * @throws QueryFailedException also where another release has been published since
     */
    public static ParquetFolder of(Path warehouse, String release, Path folder) throws QueryFailedException {
        try {
            Connection connection = DuckDb.openInMemory();
            try {
                attach(connection, warehouse, folder);
                require(connection, warehouse, release);
                return new ParquetFolder(connection, folder);
            } catch (SQLException | QueryFailedException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw PreparedSelect.failure(e);
        }
    }

    private static void attach(Connection connection, Path warehouse, Path folder) throws SQLException {
        Sql.execute(connection, "ATTACH %s AS warehouse (READ_ONLY)".formatted(Sql.literal(warehouse.toString())));
        Sql.execute(connection, "SET threads = 1");
        Sql.execute(connection, "SET allowed_directories = [%s]".formatted(Sql.literal(folder.toString())));
        Sql.execute(connection, "SET enable_external_access = false");
        Sql.execute(connection, "USE warehouse");
    }

    private static void require(Connection connection, Path warehouse, String release)
            throws SQLException, QueryFailedException {
        String opened = Sql.text(connection, Sql.read("summary/release"));
        if (!opened.equals(release)) {
            throw new QueryFailedException(
                    "%s · release · found %s · expected %s · a load has just published: export again"
                            .formatted(warehouse, opened, release));
        }
    }

    /** Writes {@code NAME.parquet} or {@code NAME/fiscal_year=…/data_0.parquet}. */
    public void write(Relation relation) throws QueryFailedException {
        boolean byYear = relation.has(YEAR);
        Path target = folder.resolve(byYear ? relation.name() : relation.name() + ".parquet");
        String options = byYear ? ", PARTITION_BY (fiscal_year), WRITE_PARTITION_COLUMNS true" : ", USE_TMP_FILE false";
        try {
            Sql.execute(
                    connection,
                    "COPY (FROM %s) TO %s (FORMAT parquet%s)"
                            .formatted(relation.fullName(), Sql.literal(target.toString()), options));
        } catch (SQLException e) {
            throw PreparedSelect.failure(e);
        }
    }

    @Override
    public void close() throws QueryFailedException {
        PreparedSelect.close(connection);
    }
}
