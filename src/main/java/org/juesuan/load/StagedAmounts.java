package org.juesuan.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.statement.CodeLevel;
import org.juesuan.normalise.FactRow;

/** Facts as rows of {@code staging.amount}. */
final class StagedAmounts {
    private static final int YUAN_DECIMALS = 2;

    private StagedAmounts() {}

    static void append(Connection connection, String sha256, @Nullable String reportId, List<FactRow> facts)
            throws SQLException {
        try (RowAppender rows = new RowAppender(connection, "staging", "amount")) {
            for (FactRow fact : facts) {
                rows.row().text(sha256).text(reportId).text(FactIds.of(reportId, fact));
                meaning(rows, fact);
                line(rows, fact);
                amount(rows, fact);
                place(rows, fact);
                rows.end();
            }
        }
    }

    private static void meaning(RowAppender rows, FactRow fact) throws SQLException {
        rows.text(fact.statement().id())
                .number(fact.fiscalYear())
                .text(fact.amountKind().id())
                .text(fact.direction().id())
                .text(fact.budgetAccount().id())
                .text(fact.classification().id());
    }

    private static void line(RowAppender rows, FactRow fact) throws SQLException {
        CodeLevel level = fact.codeLevel();
        rows.text(fact.code())
                .text(level == null ? null : level.id())
                .text(fact.codeResolution())
                .text(fact.label())
                .text(fact.standardName())
                .text(fact.lineRole().id())
                .flag(fact.leaf())
                .text(fact.measure().id())
                .text(fact.lane());
    }

    private static void amount(RowAppender rows, FactRow fact) throws SQLException {
        rows.decimal(fact.amountYuan(), YUAN_DECIMALS)
                .text(fact.printed())
                .text(fact.unit().printed())
                .number(fact.decimals())
                .text(fact.corrected());
    }

    private static void place(RowAppender rows, FactRow fact) throws SQLException {
        rows.number(fact.place().page())
                .text(fact.place().sheet())
                .number(FactIds.row(fact))
                .number(FactIds.column(fact))
                .text(fact.reference())
                .number(fact.box().left())
                .number(fact.box().top())
                .number(fact.box().right())
                .number(fact.box().bottom());
    }
}
