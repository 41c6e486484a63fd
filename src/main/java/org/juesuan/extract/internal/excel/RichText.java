package org.juesuan.extract.internal.excel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects the text of a rich string, phonetic guides left out. Told every element and all characters between the start
 * and end of the string.
 */
final class RichText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final ReadingBudget budget;
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inPhonetic;

    RichText(ReadingBudget budget) {
        this.budget = budget;
    }

    void begin() {
        text.setLength(0);
    }

    void startElement(String localName) {
        inPhonetic |= localName.equals("rPh");
        inText = localName.equals("t") && !inPhonetic;
    }

    void endElement(String localName) {
        inText = false;
        inPhonetic &= !localName.equals("rPh");
    }

    void characters(char[] buffer, int offset, int length) {
        if (inText) {
            budget.spendCharacters(length);
            text.append(buffer, offset, length);
        }
    }

    String text() {
        return unescape(text.toString());
    }

    /** Characters that XML cannot hold are written {@code _x000D_}. */
    static String unescape(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
