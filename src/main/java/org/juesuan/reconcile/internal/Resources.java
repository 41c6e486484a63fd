package org.juesuan.reconcile.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Text and tables of the class path. */
public final class Resources {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Resources() {}

    /** The text of a class-path resource in UTF-8. */
    public static String text(String path) {
        try (InputStream in = Resources.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(
                        "%s · class path · found nothing · expected the resource".formatted(path));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a class-path CSV with a header line. */
    public static List<CSVRecord> csv(String path) {
        try {
            return FORMAT.parse(new StringReader(text(path))).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
