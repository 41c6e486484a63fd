package org.juesuan.serve.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.juesuan.compare.trend.TrendTable.Kind;

/** Figures of a summary as people read them: money in 万元 with two decimals, what is not there as a dash. */
public final class TrendCells {
    /** Money is kept in yuan and shown in 万元. */
    public static final int TEN_THOUSAND_PLACES = 4;

    private static final String NOTHING = "—";
    private static final int DECIMALS = 2;

    private TrendCells() {}

    /** A cell as text. */
    public static String text(Kind kind, @Nullable Object cell) {
        if (cell instanceof BigDecimal number) {
            BigDecimal shown = kind == Kind.MONEY ? tenThousands(number) : number;
            return String.format(Locale.ROOT, "%,.2f", shown.setScale(DECIMALS, RoundingMode.HALF_UP));
        }
        if (cell == null) {
            return kind == Kind.TEXT ? "" : NOTHING;
        }
        return cell.toString();
    }

    /** Yuan as 万元, nothing rounded. */
    public static BigDecimal tenThousands(BigDecimal yuan) {
        return yuan.movePointLeft(TEN_THOUSAND_PLACES);
    }

    /** True for columns of figures. */
    public static boolean isNumeric(Kind kind) {
        return kind != Kind.TEXT;
    }
}
