package org.juesuan.serve.export;

import java.nio.file.Path;
import org.juesuan.publish.ParquetFolder;
import org.juesuan.publish.QueryFailedException;
import org.juesuan.publish.Relation;

/** Writes Parquet. */
final class ParquetRelations implements RelationWriter {
    private final ParquetFolder parquet;

    ParquetRelations(Path warehouse, String release, Path folder) throws QueryFailedException {
        this.parquet = ParquetFolder.of(warehouse, release, folder);
    }

    @Override
    public void write(Relation relation) throws QueryFailedException {
        parquet.write(relation);
    }

    @Override
    public void close() throws QueryFailedException {
        parquet.close();
    }
}
