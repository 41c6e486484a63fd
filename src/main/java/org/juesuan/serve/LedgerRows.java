package org.juesuan.serve;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.juesuan.publish.RowSink;
import org.juesuan.serve.reconciliation.ReconciliationReader;
import org.juesuan.serve.reconciliation.ReconciliationReport;

/** How every cell of every statement was accounted for, one row a way it ended. */
final class LedgerRows {
    private static final List<RowSink.Column> COLUMNS = List.of(
            new RowSink.Column("document", false),
            new RowSink.Column("statement", false),
            new RowSink.Column("disposition", false),
            new RowSink.Column("reason", false),
            new RowSink.Column("cells", true));

    private final ReconciliationReader reader;

    LedgerRows(ReconciliationReader reader) {
        this.reader = reader;
    }

    void write(List<String> keys, RowSink sink) throws SQLException, IOException {
        sink.columns(COLUMNS);
        for (String key : keys) {
            ReconciliationReport report = reader.read(key);
            for (ReconciliationReport.LedgerLine line : report.ledger()) {
                sink.row(Arrays.asList(
                        report.path(),
                        line.statement(),
                        line.disposition(),
                        line.reason(),
                        BigDecimal.valueOf(line.cells())));
            }
        }
        sink.end();
    }
}
