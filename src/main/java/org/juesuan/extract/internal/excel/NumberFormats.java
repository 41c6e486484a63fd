package org.juesuan.extract.internal.excel;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/**
 * Format codes by their index. Those that Excel leaves to the language of the machine are read as a Chinese Excel shows
 * them, whatever machine runs this.
 */
final class NumberFormats {
    static final String GENERAL = "General";
    private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
    private static final String MONTH_DAY = "m\"月\"d\"日\"";
    private static final String YEAR_MONTH_DAY = "yyyy\"年\"m\"月\"d\"日\"";
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, YEAR_MONTH),
            Map.entry(28, MONTH_DAY),
            Map.entry(29, MONTH_DAY),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, YEAR_MONTH_DAY),
            Map.entry(36, YEAR_MONTH),
            Map.entry(50, YEAR_MONTH),
            Map.entry(51, MONTH_DAY),
            Map.entry(52, YEAR_MONTH),
            Map.entry(53, MONTH_DAY),
            Map.entry(54, MONTH_DAY),
            Map.entry(57, YEAR_MONTH),
            Map.entry(58, MONTH_DAY));
    private static final int LONGEST = 1_000;
    private static final String SYSTEM_LONG_DATE = "[$-F800]";
    private static final Pattern CHINESE_NUMERALS = Pattern.compile("\\[DBNum\\d]", Pattern.CASE_INSENSITIVE);

    private NumberFormats() {}

    /**
     * The code to display with.
     *
     * @param custom what the workbook states for the index; null where it states nothing; one far longer than Excel allows is not heeded
     */
    static String code(int index, @Nullable String custom) {
        String chinese = CHINESE.get(index);
        if (chinese != null) {
            return chinese;
        }
        String code = custom == null || custom.length() > LONGEST ? builtin(index) : custom;
        if (code.startsWith(SYSTEM_LONG_DATE)) {
            return YEAR_MONTH_DAY;
        }
        return CHINESE_NUMERALS.matcher(code.replace("G/通用格式", GENERAL)).replaceAll("");
    }

    private static String builtin(int index) {
        String code = index < 0 ? null : BuiltinFormats.getBuiltinFormat(index);
        return code == null || code.startsWith("reserved") ? GENERAL : code;
    }
}
