package org.juesuan.extract.internal.excel;

import java.util.regex.Pattern;
import org.juesuan.extract.TextNormaliser;

/** Text of a cell in the form all extracted text has: look-alike characters replaced, lines joined by {@code \n}, no white space around it. */
final class CellText {
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n?|[\u000B\u2028\u2029]");

    private CellText() {}

    static String of(String stored) {
        String normalised = TextNormaliser.normalise(stored);
        return LINE_BREAK.matcher(normalised).replaceAll("\n").strip();
    }

    static String of(boolean value) {
        return value ? "TRUE" : "FALSE";
    }
}
