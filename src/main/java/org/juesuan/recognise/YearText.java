package org.juesuan.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds years as reports print them: 2024年, 2024年度, 二〇二四年. */
final class YearText {
    /**
     * A year where a year stands, as the one group: before 年 or 度, at an edge of a line, or before what is accounted
     * for. A number within a name (示例市第2000局) is none, nor is the year of a date, unless it is the last day of a year.
     */
    static final String STATED =
            "(?<![\\d第])(20\\d{2})(?:年度?(?!(?!12月31日)\\d{1,2}月)|度|(?<=(?:^|[)）:：])20\\d{2})(?![\\d年])"
                    + "|(?=$|[^\\p{IsHan}\\d]|(?:部门|单位|本级|公开|财务|财政|拨款|收入|支出|收支|一般公共|预算)*(?:决算|总表)))";

    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)(20\\d{2})年");
    private static final Pattern CHINESE = Pattern.compile("(二[〇○0零O]?[一二三四五六七八九〇○零]{2})年");
    private static final String NUMERALS = "〇一二三四五六七八九";

    private YearText() {}

    static @Nullable Integer find(String text) {
        Matcher digits = DIGITS.matcher(text);
        if (digits.find()) {
            return Integer.valueOf(digits.group(1));
        }
        Matcher chinese = CHINESE.matcher(text);
        return chinese.find() ? fromNumerals(chinese.group(1)) : null;
    }

    private static @Nullable Integer fromNumerals(String numerals) {
        int year = 0;
        for (char numeral : numerals.toCharArray()) {
            int digit = NUMERALS.indexOf(numeral);
            year = year * 10 + Math.max(0, digit);
        }
        return 2000 <= year && year < 2100 ? year : null;
    }
}
