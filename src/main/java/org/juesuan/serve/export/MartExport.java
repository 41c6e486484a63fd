package org.juesuan.serve.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.juesuan.publish.NamedRows;
import org.juesuan.publish.OneRelease;
import org.juesuan.publish.QueryFailedException;
import org.juesuan.publish.Relation;
import org.juesuan.publish.RowValues;

/** The marts of one published warehouse as a folder of files. */
public final class MartExport {
    /** Not handed on: they pick or repeat rows of {@code mart.amount}, or feed it. */
    private static final Set<String> LEFT_OUT =
            Set.of("amount_verification", "code_route", "leaf_amount", "rebased_amount");

    private final Path warehouse;
    private final ExportFormat format;
    private final CsvStart start;

    public MartExport(Path warehouse, ExportFormat format, CsvStart start) {
        this.warehouse = warehouse;
        this.format = format;
        this.start = start;
    }

    /**
     * Writes the folder, or replaces an earlier export under its name, in one step.
     *
     * @return the relations that were written
     * @throws ForeignFolderException where the folder holds anything that is not of an export; nothing is touched then
     */
    public List<Relation> write(Path to) throws IOException, QueryFailedException, ForeignFolderException {
        ExportFolder folder = new ExportFolder(to);
        Path writing = folder.begin();
        try (OneRelease release = OneRelease.of(warehouse)) {
            List<Relation> relations = relations();
            Map<String, Object> origin = origin();
            writeAll(relations, String.valueOf(origin.get("release")), writing);
            if (format == ExportFormat.FDP) {
                new FiscalDataPackage(relations, origin).describe(writing);
            }
            Manifest.write(writing, origin);
            folder.finish();
            return relations;
        } finally {
            folder.abandon();
        }
    }

    private void writeAll(List<Relation> relations, String release, Path writing)
            throws IOException, QueryFailedException {
        try (RelationWriter writer = RelationWriter.of(format, warehouse, release, start, writing)) {
            for (Relation relation : relations) {
                writer.write(relation);
            }
        }
    }

    private List<Relation> relations() throws IOException, QueryFailedException {
        return Relation.of(warehouse).stream()
                .filter(relation -> relation.schema().equals("mart"))
                .filter(relation -> !LEFT_OUT.contains(relation.name()))
                .toList();
    }

    private Map<String, Object> origin() throws IOException, QueryFailedException {
        RowValues release =
                new NamedRows(warehouse).read("summary/release", Map.of()).get(0);
        Map<String, Object> origin = new LinkedHashMap<>();
        origin.put("version", release.text("version"));
        origin.put("release", release.text("run_id"));
        origin.put("warehouse", String.valueOf(warehouse.getFileName()));
        origin.put("format", format.name().toLowerCase(java.util.Locale.ROOT));
        return origin;
    }
}
