package org.juesuan.recognise;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The form in which printed wording is compared: white space removed, full-width letters, digits and punctuation
 * narrowed, every kind of quotation mark one pair. Never shown to anybody: what is shown is the printed text.
 */
public final class LabelKey {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");
    private static final Pattern QUOTES = Pattern.compile("[\"“”„‟＂「」『』〝〞]");
    private static final Pattern ENUMERATION =
            Pattern.compile("^(?:[一二三四五六七八九十]{1,3}[、.，,]|[(][一二三四五六七八九十\\d]{1,3}[)]、?|\\d{1,2}[、.](?!\\d)|[①-⑳])");

    private LabelKey() {}

    /** The key of a printed wording. */
    public static String of(String printed) {
        String narrow = Normalizer.normalize(printed, Normalizer.Form.NFKC);
        String quoted = QUOTES.matcher(narrow).replaceAll("'");
        return SPACE.matcher(quoted).replaceAll("").replace('—', '-');
    }

    /** The key without its enumeration (一、 （二） 3.), as lines are matched by name and never by ordinal. */
    public static String withoutEnumeration(String printed) {
        return ENUMERATION.matcher(of(printed)).replaceFirst("");
    }

    /** The printed text with all white space removed, for labels. */
    public static String compact(String printed) {
        return SPACE.matcher(printed.replace("\u3000", "")).replaceAll("");
    }
}
