package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What a ready question gives on the sample warehouse. */
record Answer(List<String> columns, List<CSVRecord> rows) {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    static Answer of(String question, String... parameters) {
        List<Object> arguments = new ArrayList<>(
                List.of("query", "--file", question, "--format", "csv", "--warehouse", SampleWarehouse.file()));
        for (String parameter : parameters) {
            arguments.add("--param");
            arguments.add(parameter);
        }
        CommandLineRun run = CommandLineRun.of(arguments.toArray());
        assertThat(run.exitCode()).as(run.err()).isZero();
        try (CSVParser parser = FORMAT.parse(new StringReader(run.out()))) {
            return new Answer(parser.getHeaderNames(), parser.getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of a column, in order. */
    List<String> all(String column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    /** The one row in which columns have values: {@code column, value, column, value, …}. */
    CSVRecord row(String... wanted) {
        List<CSVRecord> found = rows.stream().filter(row -> fits(row, wanted)).toList();
        assertThat(found).as(String.join(" ", wanted)).hasSize(1);
        return found.get(0);
    }

    private static boolean fits(CSVRecord row, String... wanted) {
        for (int i = 0; i < wanted.length; i += 2) {
            if (!row.get(wanted[i]).equals(wanted[i + 1])) {
                return false;
            }
        }
        return true;
    }
}
