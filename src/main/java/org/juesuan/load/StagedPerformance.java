package org.juesuan.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.amount.MoneyUnit;
import org.juesuan.domain.amount.PrintedAmount;
import org.juesuan.domain.provenance.Place;
import org.juesuan.performance.FormNumber;
import org.juesuan.performance.IndicatorValue;
import org.juesuan.performance.PerformanceForm;
import org.juesuan.performance.PerformanceFunding;
import org.juesuan.performance.PerformanceIndicator;
import org.juesuan.performance.PerformanceReading;
import org.juesuan.recognise.CellLedger;

/** The self-evaluation forms of one document, as rows of the staging tables. */
final class StagedPerformance {
    private static final int DECIMALS = 6;
    private static final int YUAN_DECIMALS = 2;

    private final Connection connection;
    private final String sha256;
    private final @Nullable String reportId;

    StagedPerformance(Connection connection, String sha256, @Nullable String reportId) {
        this.connection = connection;
        this.sha256 = sha256;
        this.reportId = reportId;
    }

    void append(PerformanceReading reading) throws SQLException {
        for (int index = 0; index < reading.forms().size(); index++) {
            PerformanceForm form = reading.forms().get(index);
            form(form, index + 1);
            funding(form, index + 1);
            indicators(form, index + 1);
            ledger(form, index + 1);
        }
    }

    private void form(PerformanceForm form, int formNo) throws SQLException {
        try (RowAppender rows = rows("performance_form")) {
            MoneyUnit unit = form.unit();
            FormNumber score = form.totalScore();
            key(rows)
                    .number(formNo)
                    .text(form.kind().id())
                    .text(form.title())
                    .text(form.projectName())
                    .text(unit == null ? null : unit.printed())
                    .flag(form.unitPrinted());
            value(rows, form.totalWeight());
            value(rows, score);
            rows.number(score == null ? null : Integer.valueOf(score.decimals()));
            rows.number(form.place().page()).text(form.place().sheet()).end();
        }
    }

    private void funding(PerformanceForm form, int formNo) throws SQLException {
        try (RowAppender rows = rows("performance_funding")) {
            for (PerformanceFunding line : form.funding()) {
                key(rows).text(factId(formNo, line.place())).number(formNo).text(line.source());
                amounts(rows, line, form.unit());
                value(rows, line.weight());
                number(rows, line.rate());
                number(rows, line.score());
                place(rows, line.place());
            }
        }
    }

    private static void amounts(RowAppender rows, PerformanceFunding line, @Nullable MoneyUnit unit)
            throws SQLException {
        yuan(rows, line.originalBudget(), unit);
        yuan(rows, line.revisedBudget(), unit);
        yuan(rows, line.outturn(), unit);
        rows.decimal(unit == null ? null : unit.toYuan(line.precision()), DECIMALS);
        rows.text(printed(line.originalBudget()))
                .text(printed(line.revisedBudget()))
                .text(printed(line.outturn()));
    }

    private static void yuan(RowAppender rows, @Nullable PrintedAmount amount, @Nullable MoneyUnit unit)
            throws SQLException {
        BigDecimal yuan = amount == null || unit == null
                ? null
                : unit.toYuan(amount.value()).setScale(YUAN_DECIMALS, RoundingMode.HALF_UP);
        rows.decimal(yuan, YUAN_DECIMALS);
    }

    private static @Nullable String printed(@Nullable PrintedAmount amount) {
        return amount == null ? null : amount.printed();
    }

    private void indicators(PerformanceForm form, int formNo) throws SQLException {
        try (RowAppender rows = rows("performance_indicator")) {
            int ordinal = 0;
            for (PerformanceIndicator indicator : form.indicators()) {
                ordinal++;
                key(rows)
                        .text(factId(formNo, indicator.place()))
                        .number(formNo)
                        .number(ordinal)
                        .text(indicator.section())
                        .text(indicator.level1());
                value(rows, indicator.level1Weight());
                rows.text(indicator.level2()).text(indicator.level3()).text(indicator.name());
                measured(rows, indicator.target());
                measured(rows, indicator.actual());
                value(rows, indicator.weight());
                number(rows, indicator.score());
                rows.text(indicator.explanation());
                place(rows, indicator.place());
            }
        }
    }

    private static void measured(RowAppender rows, @Nullable IndicatorValue value) throws SQLException {
        if (value == null) {
            rows.text(null).text(null).decimal(null, DECIMALS).text(null);
            return;
        }
        rows.text(value.printed())
                .text(value.operator())
                .decimal(value.value(), DECIMALS)
                .text(value.unit());
    }

    private static void value(RowAppender rows, @Nullable FormNumber number) throws SQLException {
        rows.decimal(number == null ? null : number.value(), DECIMALS);
    }

    private static void number(RowAppender rows, @Nullable FormNumber number) throws SQLException {
        value(rows, number);
        rows.number(number == null ? null : Integer.valueOf(number.decimals()))
                .text(number == null ? null : number.printed());
    }

    private static void place(RowAppender rows, Place place) throws SQLException {
        rows.number(place.page()).text(place.sheet()).number(place.row()).end();
    }

    private void ledger(PerformanceForm form, int formNo) throws SQLException {
        try (RowAppender rows = rows("performance_ledger")) {
            for (Map.Entry<CellLedger.Entry, Integer> entry :
                    form.ledger().counts().entrySet()) {
                key(rows)
                        .number(formNo)
                        .text(entry.getKey().disposition().name().toLowerCase(Locale.ROOT))
                        .text(entry.getKey().reason())
                        .number(entry.getValue())
                        .end();
            }
        }
    }

    private String factId(int formNo, Place place) {
        return "%s:performance:%d:%d".formatted(reportId, formNo, place.row());
    }

    private RowAppender key(RowAppender rows) throws SQLException {
        return rows.row().text(sha256).text(reportId);
    }

    private RowAppender rows(String table) throws SQLException {
        return new RowAppender(connection, "staging", table);
    }
}
