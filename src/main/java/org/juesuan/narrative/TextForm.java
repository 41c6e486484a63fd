package org.juesuan.narrative;

import java.text.Normalizer;

/**
 * The form in which running text is compared, character by character so that places stay: full-width characters
 * narrowed but for the comma and the semicolon of sentences, every quotation mark {@code '}.
 */
final class TextForm {
    private static final String QUOTES = "\"“”‘’„‟＂「」『』〝〞";

    private TextForm() {}

    /** The form of a text, of the same length; white space stays where it is. */
    static String of(String text) {
        StringBuilder form = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            form.append(of(text.charAt(at)));
        }
        for (int at = 0; at < form.length(); at++) {
            if (form.charAt(at) == ',' && !separatesThousands(form, at)) {
                form.setCharAt(at, '，');
            }
        }
        return form.toString();
    }

    private static char of(char printed) {
        if (QUOTES.indexOf(printed) >= 0) {
            return '\'';
        }
        if (printed == ';' || printed == '；') {
            return '；';
        }
        String narrow = Normalizer.normalize(Character.toString(printed), Normalizer.Form.NFKC);
        return narrow.length() == 1 ? narrow.charAt(0) : printed;
    }

    private static boolean separatesThousands(CharSequence text, int comma) {
        return digit(text, comma - 1)
                && digit(text, comma + 1)
                && digit(text, comma + 2)
                && digit(text, comma + 3)
                && !digit(text, comma + 4);
    }

    private static boolean digit(CharSequence text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
