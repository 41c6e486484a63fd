package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What {@code trend --format csv} says: table → line → column → figure or text. */
record PrintedTrend(Map<String, Map<Integer, Map<String, String>>> tables) {

    static PrintedTrend of(Object... arguments) {
        CommandLineRun run = CommandLineRun.of(Stream.concat(
                        Stream.of("trend", "--format", "csv", "--warehouse", SampleWarehouse.file()),
                        Arrays.stream(arguments))
                .toArray());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return parse(run.out());
    }

    static PrintedTrend parse(String csv) {
        Map<String, Map<Integer, Map<String, String>>> tables = new LinkedHashMap<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var records = format.parse(new StringReader(csv))) {
            for (CSVRecord row : records) {
                tables.computeIfAbsent(row.get("table"), table -> new LinkedHashMap<>())
                        .computeIfAbsent(Integer.valueOf(row.get("line")), line -> new LinkedHashMap<>())
                        .put(row.get("column"), row.get("number") + row.get("text"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PrintedTrend(tables);
    }

    /** The line that begins with this text. */
    Map<String, String> line(String table, String first) {
        return tables.getOrDefault(table, Map.of()).values().stream()
                .filter(line -> line.values().iterator().next().equals(first))
                .findFirst()
                .orElse(Map.of());
    }

    /** Asserts one figure; null for a cell with nothing in it. */
    void assertFigure(String table, String first, String column, BigDecimal expected) {
        String found = line(table, first).get(column);
        assertThat(found).as("%s · %s · %s", table, first, column).isNotNull();
        if (expected == null) {
            assertThat(found).as("%s · %s · %s", table, first, column).isEmpty();
        } else {
            assertThat(new BigDecimal(found))
                    .as("%s · %s · %s", table, first, column)
                    .isEqualByComparingTo(expected);
        }
    }
}
