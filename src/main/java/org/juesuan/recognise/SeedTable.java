package org.juesuan.recognise;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A CSV file of {@code seeds/} on the class path: a header line, then one fact a row; an empty field is null. */
public final class SeedTable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private SeedTable() {}

    /**
     * The rows of {@code seeds/<name>}.
     *
     * @throws IllegalStateException where the file is not on the class path: the installation is broken
     */
    public static List<Row> rows(String name) {
        String path = "/seeds/" + name;
        try (InputStream stream = SeedTable.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("'%s' · class path · missing".formatted(path));
            }
            try (CSVParser parser = FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return parser.getRecords().stream().map(Row::new).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("'%s' · cannot be read".formatted(path), e);
        }
    }

    /** One row by column name. */
    public record Row(Map<String, @Nullable String> fields, long number) {
        private Row(CSVRecord csv) {
            this(csv.toMap(), csv.getRecordNumber());
        }

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
