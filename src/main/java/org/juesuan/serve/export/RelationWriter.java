package org.juesuan.serve.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.juesuan.publish.QueryFailedException;
import org.juesuan.publish.ReadOnlyQuery;
import org.juesuan.publish.Relation;
import org.juesuan.serve.CsvRows;
import org.juesuan.serve.office.WorkbookRows;

/** Writes relations of one release into a folder. */
@FunctionalInterface
interface RelationWriter extends AutoCloseable {
    void write(Relation relation) throws IOException, QueryFailedException;

    @Override
    default void close() throws QueryFailedException {}

    /** The writer of a format; call while the release is held open. */
    static RelationWriter of(ExportFormat format, Path warehouse, String release, CsvStart start, Path folder)
            throws QueryFailedException {
        return switch (format) {
            case PARQUET -> new ParquetRelations(warehouse, release, folder);
            case XLSX -> relation -> workbook(relation, warehouse, folder);
            case CSV, FDP -> relation -> csv(relation, warehouse, folder, start);
        };
    }

    private static void csv(Relation relation, Path warehouse, Path folder, CsvStart start)
            throws IOException, QueryFailedException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(relation.name() + ".csv"))) {
            out.write(start.text());
            rows(relation, warehouse).run(new CsvRows(out));
        }
    }

    private static void workbook(Relation relation, Path warehouse, Path folder)
            throws IOException, QueryFailedException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(relation.name() + ".xlsx"))) {
            rows(relation, warehouse).run(new WorkbookRows(out, relation.name()));
        }
    }

    private static ReadOnlyQuery rows(Relation relation, Path warehouse) {
        return new ReadOnlyQuery(warehouse, "SELECT * FROM " + relation.fullName(), Map.of());
    }
}
