package org.juesuan.sample;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the figures kept as data in {@code seeds/sample}; property {@code samples.seeds} names another folder. */
public final class SampleSeeds {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private SampleSeeds() {}

    public static List<CSVRecord> rows(String file) {
        Path path = Path.of(System.getProperty("samples.seeds", "seeds/sample"), file);
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
                CSVParser parser = FORMAT.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read sample figures '" + path + "'", e);
        }
    }
}
