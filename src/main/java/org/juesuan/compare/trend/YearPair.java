package org.juesuan.compare.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.RowValues;

/** Rows of one figure a line and a year, looked up by texts. */
record YearPair(List<RowValues> rows, int year) {

    /** This year and the year before of the row whose columns have these values: {@code column, value, …}. */
    Change change(String... wanted) {
        return new Change(amount(year, wanted), amount(year - 1, wanted));
    }

    @Nullable
    BigDecimal amount(int of, String... wanted) {
        return rows.stream()
                .filter(row -> row.text("fiscal_year").equals(String.valueOf(of)) && matches(row, wanted))
                .map(row -> row.number("amount_yuan"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean matches(RowValues row, String... wanted) {
        for (int i = 0; i < wanted.length; i += 2) {
            if (!row.text(wanted[i]).equals(wanted[i + 1])) {
                return false;
            }
        }
        return true;
    }
}
