package org.juesuan.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.juesuan.narrative.NarrativeAmount;
import org.juesuan.narrative.NarrativeRatio;
import org.juesuan.narrative.NarrativeReading;

/** What the narrative of one document tells, as rows of the staging tables. */
final class StagedNarrative {
    private static final int AMOUNT_DECIMALS = 6;
    private static final int YUAN_DECIMALS = 2;

    private final Connection connection;
    private final String sha256;
    private final @Nullable String reportId;

    StagedNarrative(Connection connection, String sha256, @Nullable String reportId) {
        this.connection = connection;
        this.sha256 = sha256;
        this.reportId = reportId;
    }

    void append(NarrativeReading told) throws SQLException {
        try (RowAppender rows = new RowAppender(connection, "staging", "narrative_amount")) {
            int ordinal = 0;
            for (NarrativeAmount amount : told.amounts()) {
                ordinal++;
                append(key(rows, "a", ordinal), amount);
            }
        }
        try (RowAppender rows = new RowAppender(connection, "staging", "narrative_ratio")) {
            int ordinal = 0;
            for (NarrativeRatio ratio : told.ratios()) {
                ordinal++;
                append(key(rows, "r", ordinal), ratio);
            }
        }
    }

    private RowAppender key(RowAppender rows, String kind, int ordinal) throws SQLException {
        return rows.row()
                .text(sha256)
                .text(reportId)
                .text("%s:narrative:%s%d".formatted(reportId, kind, ordinal))
                .number(ordinal);
    }

    private static void append(RowAppender row, NarrativeAmount amount) throws SQLException {
        BigDecimal yuan = amount.amountYuan()
                .map(exact -> exact.setScale(YUAN_DECIMALS, RoundingMode.HALF_UP))
                .orElse(null);
        row.text(amount.section())
                .text(amount.topic())
                .text(amount.code())
                .text(amount.measure())
                .text(amount.amountKind().id())
                .number(amount.fiscalYear())
                .decimal(amount.amount(), AMOUNT_DECIMALS)
                .text(amount.unit())
                .decimal(yuan, YUAN_DECIMALS)
                .number(amount.decimals())
                .text(amount.printed())
                .flag(amount.implied())
                .text(amount.reason())
                .text(amount.sentence())
                .number(amount.page())
                .end();
    }

    private static void append(RowAppender row, NarrativeRatio ratio) throws SQLException {
        row.text(ratio.section())
                .text(ratio.topic())
                .text(ratio.code())
                .text(ratio.ofMeasure())
                .text(ratio.measure())
                .number(ratio.fiscalYear())
                .decimal(ratio.percent(), AMOUNT_DECIMALS)
                .number(ratio.decimals())
                .text(ratio.printed())
                .text(ratio.base())
                .text(ratio.direction())
                .number(ratio.sign())
                .text(ratio.sentence())
                .number(ratio.page())
                .end();
    }
}
