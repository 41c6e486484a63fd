package org.juesuan.extract.internal.excel;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Values as Excel displays them with a cell's number format. One per workbook: not safe to share between threads. */
final class DisplayedValue {
    /** Quoted text that the date formatter would print with its quotes. */
    private static final Pattern QUOTED_CHINESE = Pattern.compile("\"([^\"A-Za-z]*)\"");

    private final DataFormatter dates = new DataFormatter(Locale.US);
    private final Map<String, FormatCode> codes = new HashMap<>();
    private boolean from1904;

    /** Days are counted from 1904, as workbooks made on old Macintoshes do. */
    void countDaysFrom1904() {
        from1904 = true;
    }

    /** @param custom what the workbook states for the format index; null where it states nothing */
    String number(double value, int formatIndex, @Nullable String custom) {
        String code = NumberFormats.code(formatIndex, custom);
        FormatCode parsed = parsed(code);
        BigDecimal stored = GeneralFormat.stored(value);
        return CellText.of(parsed.isForeign() ? foreign(stored.doubleValue(), formatIndex, code) : parsed.show(stored));
    }

    /** @param custom what the workbook states for the format index; null where it states nothing */
    String text(String stored, int formatIndex, @Nullable String custom) {
        return CellText.of(parsed(NumberFormats.code(formatIndex, custom)).show(stored));
    }

    private FormatCode parsed(String code) {
        return codes.computeIfAbsent(code, FormatCode::of);
    }

    private String foreign(double value, int formatIndex, String code) {
        if (DateUtil.isADateFormat(formatIndex, code) && !DateUtil.isValidExcelDate(value)) {
            return GeneralFormat.text(BigDecimal.valueOf(value));
        }
        String unquoted = QUOTED_CHINESE.matcher(code).replaceAll("$1");
        return dates.formatRawCellContents(value, formatIndex, unquoted, from1904);
    }
}
