package org.juesuan.load;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.amount.MoneyUnit;
import org.juesuan.narrative.GlossaryTerm;
import org.juesuan.reading.LedgerEntry;
import org.juesuan.reading.NarrativeBlock;
import org.juesuan.reading.ReportReading;
import org.juesuan.reading.StatementReading;
import org.juesuan.recognise.ReportIdentity;
import org.juesuan.recognise.ReportUnit;

/** What was read of one document, as rows of the staging tables. */
final class StagedReading {
    private static final int PRECISION_DECIMALS = 6;
    private static final int IDENTITY_COLUMNS = 10;

    private final Connection connection;
    private final ReadTask task;
    private final ReportReading reading;
    private final @Nullable String reportId;

    StagedReading(Connection connection, ReadTask task, ReportReading reading) {
        this.connection = connection;
        this.task = task;
        this.reading = reading;
        ReportIdentity identity = reading.identity();
        this.reportId = identity == null ? null : identity.reportId();
    }

    void append() throws SQLException {
        document();
        statements();
        StagedAmounts.append(connection, task.sha256(), reportId, reading.facts());
        StagedFindings.append(connection, task.sha256(), reportId, reading.findings());
        ledger();
        units();
        narrative();
        new StagedNarrative(connection, task.sha256(), reportId).append(reading.told());
        new StagedPerformance(connection, task.sha256(), reportId).append(reading.performance());
        glossary();
    }

    private void document() throws SQLException {
        try (RowAppender rows = rows("document")) {
            rows.row()
                    .text(task.sha256())
                    .text(task.path())
                    .text(task.contentKind())
                    .text(reading.extractor())
                    .number(reading.pageCount())
                    .text(reportId);
            identity(rows, reading.identity());
            rows.flag(reading.quarantined()).end();
        }
    }

    private static void identity(RowAppender rows, @Nullable ReportIdentity identity) throws SQLException {
        if (identity == null) {
            for (int column = 0; column < IDENTITY_COLUMNS; column++) {
                rows.text(null);
            }
            return;
        }
        rows.text(identity.documentKind())
                .text(identity.divisionCode())
                .text(identity.divisionName())
                .text(identity.entityId())
                .text(identity.entityCode())
                .text(identity.entityName())
                .text(identity.entityKind().id())
                .text(identity.parentEntityId())
                .text(identity.edition().id())
                .number(identity.reportYear());
    }

    private void statements() throws SQLException {
        try (RowAppender rows = rows("statement")) {
            for (StatementReading statement : reading.statements()) {
                MoneyUnit unit = statement.unit();
                BigDecimal precision = statement.precisionYuan();
                rows.row()
                        .text(task.sha256())
                        .text(reportId)
                        .text(statement.statement().id())
                        .text(statement.budgetAccount().id())
                        .text(statement.state().id())
                        .text(statement.title())
                        .text(statement.printedMark())
                        .text(unit == null ? null : unit.printed())
                        .decimal(precision, PRECISION_DECIMALS)
                        .text(statement.emptySentence())
                        .number(statement.firstPage())
                        .number(statement.lastPage())
                        .end();
            }
        }
    }

    private void ledger() throws SQLException {
        try (RowAppender rows = rows("ledger")) {
            for (LedgerEntry entry : reading.ledger()) {
                key(rows)
                        .text(entry.statement().id())
                        .text(entry.disposition())
                        .text(entry.reason())
                        .number(entry.cells())
                        .end();
            }
        }
    }

    private void units() throws SQLException {
        try (RowAppender rows = rows("report_unit")) {
            for (ReportUnit unit : reading.units()) {
                key(rows)
                        .number(unit.ordinal())
                        .text(unit.unitName())
                        .text(unit.level())
                        .text(unit.note())
                        .end();
            }
        }
    }

    private void narrative() throws SQLException {
        try (RowAppender rows = rows("narrative_block")) {
            for (NarrativeBlock block : reading.narrative()) {
                key(rows)
                        .number(block.ordinal())
                        .number(block.page())
                        .text(block.text())
                        .end();
            }
        }
    }

    private void glossary() throws SQLException {
        try (RowAppender rows = rows("glossary_term")) {
            for (GlossaryTerm term : reading.glossary()) {
                key(rows)
                        .number(term.ordinal())
                        .text(term.term())
                        .text(term.code())
                        .text(term.scheme())
                        .text(term.explanation())
                        .number(term.page())
                        .end();
            }
        }
    }

    private RowAppender key(RowAppender rows) throws SQLException {
        return rows.row().text(task.sha256()).text(reportId);
    }

    private RowAppender rows(String table) throws SQLException {
        return new RowAppender(connection, "staging", table);
    }
}
