package org.juesuan.serve;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.RowSink;

/**
 * A result as CSV (RFC 4180 quoting, LF): a header line, null as an empty field, numbers plain. A text that a spreadsheet
 * would take for a formula gets an apostrophe before it, its full-width signs included, which Chinese editions take too;
 * a number that stands in a text and a sign that stands alone do no harm and stay.
 */
public final class CsvRows implements RowSink {
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]");
    private static final Pattern HARMLESS = Pattern.compile("[+-]?[0-9.,]*%?|=");

    private final CSVPrinter printer;

    public CsvRows(Writer out) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setRecordSeparator('\n')
                .setQuoteMode(QuoteMode.MINIMAL)
                .setNullString("")
                .get();
        printer = new CSVPrinter(out, format);
    }

    @Override
    public void columns(List<Column> columns) throws IOException {
        List<@Nullable Object> names = new ArrayList<>(columns.size());
        columns.forEach(column -> names.add(harmless(column.name())));
        printer.printRecord(names);
    }

    @Override
    public void row(List<@Nullable Object> values) throws IOException {
        List<@Nullable Object> cells = new ArrayList<>(values.size());
        for (Object value : values) {
            cells.add(value instanceof BigDecimal number ? number.toPlainString() : harmless(value));
        }
        printer.printRecord(cells);
    }

    private static @Nullable Object harmless(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        String text = value.toString();
        boolean formula =
                FORMULA.matcher(text).lookingAt() && !HARMLESS.matcher(text).matches();
        return formula ? "'" + text : text;
    }

    @Override
    public void end() throws IOException {
        printer.flush();
    }
}
