package org.juesuan.recognise;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.seed.SeedFiles;

/** A CSV file of {@code seeds/}: a header line, then one fact a row; an empty field is null. */
public final class SeedTable {
    private SeedTable() {}

    /**
     * The rows of {@code seeds/<name>} that hold in this process.
     *
     * @throws IllegalStateException where the program has no such file, or the installation's own one cannot be used
     */
    public static List<Row> rows(String name) {
        return SeedFiles.standard().rows(name).stream()
                .map(row -> new Row(row.fields(), row.number()))
                .toList();
    }

    /** One row by column name. */
    public record Row(Map<String, @Nullable String> fields, long number) {

        /** The field's text; null where it is empty. */
        public @Nullable String optional(String column) {
            return fields.get(column);
        }

        /** The field's text; empty where nothing is written. */
        public String text(String column) {
            String value = fields.get(column);
            return value == null ? "" : value;
        }
    }
}
