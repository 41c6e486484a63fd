package org.juesuan.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The seeds that hold: those of the program (class path, {@code seeds/}) and the installation's own. What only an
 * installation can know (corrections, waivers, bodies, context) stands instead of the program's file; of every other file
 * the own rows are added behind the program's, so that a later program brings its new rows.
 */
public final class SeedFiles {
    private static final List<String> REPLACED = List.of("correction/", "waiver/", "entity/", "context/");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setNullString("")
            .get();

    private final OwnSeeds own;

    public SeedFiles(OwnSeeds own) {
        this.own = own;
    }

    /** The seeds of this process. */
    public static SeedFiles standard() {
        return new SeedFiles(ServiceLoader.load(OwnSeeds.class).findFirst().orElse(name -> Optional.<byte[]>empty()));
    }

    /**
     * One row.
     *
     * @param fields by column name; an empty field is null
     * @param number in its file, from 1
     */
    public record Row(Map<String, @Nullable String> fields, long number) {}

    /**
     * The rows that hold of {@code seeds/<name>}.
     *
     * @throws InvalidSeedException where the installation's own file cannot be used
     */
    public List<Row> rows(String name) {
        Table shipped = parse(name, program(name));
        Optional<byte[]> bytes = own.read(name);
        if (bytes.isEmpty()) {
            return shipped.rows();
        }
        Table kept = parse(name, ownText(name, bytes.get()));
        if (!kept.columns().equals(shipped.columns())) {
            throw new InvalidSeedException("seeds/%s · first line · found '%s' · expected '%s'"
                    .formatted(name, String.join(",", kept.columns()), String.join(",", shipped.columns())));
        }
        boolean replaced = REPLACED.stream().anyMatch(name::startsWith);
        return replaced ? kept.rows() : together(shipped.rows(), kept.rows());
    }

    /** The text of the installation's own file where it differs from the program's; empty where nothing is its own. */
    public Optional<String> ownText(String name) {
        return own.read(name).map(bytes -> ownText(name, bytes)).filter(text -> !text.equals(program(name)));
    }

    private record Table(List<String> columns, List<Row> rows) {}

    private static List<Row> together(List<Row> shipped, List<Row> kept) {
        Set<Map<String, @Nullable String>> known = new LinkedHashSet<>();
        shipped.forEach(row -> known.add(row.fields()));
        List<Row> all = new ArrayList<>(shipped);
        kept.stream().filter(row -> known.add(row.fields())).forEach(all::add);
        return all;
    }

    private static Table parse(String name, String text) {
        try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
            List<Row> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                if (!row.isConsistent()) {
                    throw new InvalidSeedException("seeds/%s · row %d · found %d fields · expected %d"
                            .formatted(
                                    name,
                                    row.getRecordNumber(),
                                    row.size(),
                                    parser.getHeaderNames().size()));
                }
                rows.add(new Row(row.toMap(), row.getRecordNumber()));
            }
            return new Table(parser.getHeaderNames(), rows);
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidSeedException("seeds/%s · cannot be read as CSV · %s".formatted(name, e.getMessage()));
        }
    }

    private static String program(String name) {
        String path = "/seeds/" + name;
        try (InputStream stream = SeedFiles.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("'%s' · class path · missing".formatted(path));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("'%s' · cannot be read".formatted(path), e);
        }
    }

    /** Spreadsheets mark UTF-8 by a first character, and write other encodings if nobody stops them. */
    private static String ownText(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidSeedException(
                    "seeds/%s · whole file · found another encoding · expected UTF-8 (in Excel: CSV UTF-8)"
                            .formatted(name));
        }
    }
}
