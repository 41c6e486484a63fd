package org.juesuan.recognise;

import java.util.regex.Pattern;

/** What kind of text a cell holds, told from its characters alone. */
public final class CellText {
    private static final Pattern AMOUNT =
            Pattern.compile("^¥?[(]?[-+−△▲]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?[)]?$");
    private static final Pattern DASH = Pattern.compile("^[-−–—ー_/\\\\*]{1,4}$");
    private static final Pattern CODE = Pattern.compile("^\\d{3}(?:\\d{2}){0,3}$");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("^\\d{1,3}$");
    private static final Pattern COLUMN_FORMULA = Pattern.compile("^\\d{1,2}=[\\d+\\-()~—…]+$");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("^(?:[-·]?\\d{1,3}[-·]?|第\\d{1,3}页(?:[,/]?共\\d{1,3}页)?)$");
    private static final Pattern MONEY = Pattern.compile("^¥?-?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d{1,6})$");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private CellText() {}

    /** True where a digit is printed, whatever else stands beside it. */
    static boolean printsDigit(String text) {
        return DIGIT.matcher(text).find();
    }

    /** A number as amounts are printed: separators in groups of three, brackets or minus for negatives. */
    public static boolean isAmount(String text) {
        return AMOUNT.matcher(LabelKey.of(text)).matches();
    }

    /** A number that can only be money: with separators or decimals. */
    public static boolean isMoney(String text) {
        return MONEY.matcher(LabelKey.of(text)).matches();
    }

    /** A mark printed in place of an amount. */
    public static boolean isDash(String text) {
        return DASH.matcher(LabelKey.of(text)).matches();
    }

    /** 3, 5, 7 or 9 digits. */
    public static boolean isCode(String text) {
        return CODE.matcher(LabelKey.of(text)).matches();
    }

    /** A column number as 栏次 lines print it: 1, 2, 3 or 3=4+5. */
    public static boolean isColumnNumber(String text) {
        String key = LabelKey.of(text);
        return WHOLE_NUMBER.matcher(key).matches()
                || COLUMN_FORMULA.matcher(key).matches();
    }

    /** A page number at the foot of a page. */
    public static boolean isPageNumber(String text) {
        return PAGE_NUMBER.matcher(LabelKey.of(text)).matches();
    }
}
