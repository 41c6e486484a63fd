package org.juesuan.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a report says that it was published: the date beside 发布日期 and the like, or else the first line that is nothing
 * but a date, as covers and signatures have it. A date before the end of the accounts is none.
 */
public final class PublicationDate {
    private static final int YEARS_LATE = 5;
    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final String DATE = "([0-9]{4}|[二][〇○零O0一二三四五六七八九]{3})\\s*[年./-]\\s*"
            + "([0-9]{1,2}|[一二三四五六七八九十]{1,2})\\s*[月./-]?\\s*"
            + "(?:([0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*日?)?";
    private static final Pattern LABELLED = Pattern.compile("(?:发布|公开|公布|印发)(?:日期|时间)\\s*[:：]?\\s*" + DATE);
    private static final Pattern ALONE = Pattern.compile("^[（(]?" + DATE + "[)）]?$");

    private PublicationDate() {}

    /** The date as {@code 2024-09-20}, or {@code 2024-09} where no day is printed; null where none is. */
    public static @Nullable String of(List<NarrativeBlock> blocks, int reportYear) {
        String labelled = first(LABELLED, blocks, reportYear);
        return labelled == null ? first(ALONE, blocks, reportYear) : labelled;
    }

    private static @Nullable String first(Pattern pattern, List<NarrativeBlock> blocks, int reportYear) {
        for (NarrativeBlock block : blocks) {
            Matcher matcher = pattern.matcher(block.text().strip());
            String date = matcher.find() ? date(matcher, reportYear) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable String date(Matcher matcher, int reportYear) {
        int year = year(matcher.group(1));
        int month = number(matcher.group(2));
        if (year <= reportYear || year > reportYear + YEARS_LATE || month < 1 || month > 12) {
            return null;
        }
        int day = matcher.group(3) == null ? 0 : number(matcher.group(3));
        String text = "%d-%02d".formatted(year, month);
        return day < 1 || day > 31 ? text : text + "-%02d".formatted(day);
    }

    private static int year(String text) {
        int year = 0;
        for (char sign : text.toCharArray()) {
            int digit = Character.isDigit(sign) ? Character.digit(sign, 10) : NUMERALS.indexOf(sign);
            year = year * 10 + Math.max(0, digit);
        }
        return year;
    }

    /** A number up to 99 in digits or in Chinese: 九, 十, 十二, 二十, 三十一. */
    private static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            return NUMERALS.indexOf(text.charAt(0));
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(text.charAt(0));
        int ones = ten == text.length() - 1 ? 0 : NUMERALS.indexOf(text.charAt(ten + 1));
        return tens * 10 + ones;
    }
}
