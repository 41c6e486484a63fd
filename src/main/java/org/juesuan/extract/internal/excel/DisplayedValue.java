package org.juesuan.extract.internal.excel;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/** Values as Excel displays them with a cell's number format. One per workbook: not safe to share between threads. */
final class DisplayedValue {
    private static final String AS_TYPED = "@";
    private static final int TEXT_SECTION = 3;

    private final DataFormatter formatter = new DataFormatter(Locale.US);
    private boolean dates1904;

    /** Days are counted from 1904, as workbooks made on old Macintoshes do. */
    void countDaysFrom1904() {
        dates1904 = true;
    }

    /** @param custom what the workbook states for the format index; null where it states nothing */
    String number(double value, int formatIndex, @Nullable String custom) {
        String code = NumberFormats.code(formatIndex, custom);
        if (code.equalsIgnoreCase(NumberFormats.GENERAL) || code.equals(AS_TYPED)) {
            return GeneralFormat.text(value);
        }
        double stored = GeneralFormat.stored(value).doubleValue();
        String text = formatter.formatRawCellContents(stored, formatIndex, code, dates1904);
        return isOverflow(text) ? GeneralFormat.text(value) : CellText.of(text);
    }

    /** Nothing where the format hides texts, as {@code ;;;} does. */
    String text(String stored, int formatIndex, @Nullable String custom) {
        String[] sections = NumberFormats.code(formatIndex, custom).split(";", -1);
        boolean hidden = sections.length > TEXT_SECTION && sections[TEXT_SECTION].isEmpty();
        return hidden ? "" : CellText.of(stored);
    }

    /** What stands for a date that does not exist. */
    private static boolean isOverflow(String text) {
        return text.startsWith("####");
    }
}
