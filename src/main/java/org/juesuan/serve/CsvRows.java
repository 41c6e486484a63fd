package org.juesuan.serve;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.RowSink;

/** A result as CSV (RFC 4180 quoting, LF): a header line, null as an empty field, numbers plain. */
final class CsvRows implements RowSink {
    private final CSVPrinter printer;

    CsvRows(Writer out) throws IOException {
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
        printer.printRecord(columns.stream().map(Column::name).toList());
    }

    @Override
    public void row(List<@Nullable Object> values) throws IOException {
        List<@Nullable Object> cells = new ArrayList<>(values.size());
        for (Object value : values) {
            cells.add(value instanceof BigDecimal number ? number.toPlainString() : value);
        }
        printer.printRecord(cells);
    }

    @Override
    public void end() throws IOException {
        printer.flush();
    }
}
