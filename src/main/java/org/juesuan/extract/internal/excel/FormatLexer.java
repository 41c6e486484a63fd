package org.juesuan.extract.internal.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.juesuan.extract.internal.excel.FormatToken.Kind;

/** Splits a number format code into its sections and these into tokens. Colours, widths and fill characters vanish. */
final class FormatLexer {
    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)\\s*-?\\d{1,20}(\\.\\d{1,20})?\\s*");
    private static final String DATE_AND_EXPONENT = "yYmMdDhHsSeE/";

    private final String code;
    private final List<List<FormatToken>> sections = new ArrayList<>();
    private List<FormatToken> section = new ArrayList<>();
    private int place;

    private FormatLexer(String code) {
        this.code = code;
    }

    static List<List<FormatToken>> sections(String code) {
        FormatLexer lexer = new FormatLexer(code);
        while (lexer.place < code.length()) {
            lexer.readOne();
        }
        lexer.sections.add(lexer.section);
        return lexer.sections;
    }

    private void readOne() {
        char next = code.charAt(place);
        switch (next) {
            case ';' -> endSection();
            case '"' -> add(Kind.LITERAL, upTo('"'));
            case '[' -> bracket(upTo(']'));
            case '\\', '!' -> add(Kind.LITERAL, following());
            case '_' -> add(Kind.LITERAL, " ".repeat(following().length()));
            case '*' -> following();
            default -> plain(next);
        }
    }

    private void endSection() {
        sections.add(section);
        section = new ArrayList<>();
        place++;
    }

    private void plain(char next) {
        if (code.regionMatches(true, place, NumberFormats.GENERAL, 0, NumberFormats.GENERAL.length())) {
            add(Kind.GENERAL, NumberFormats.GENERAL);
            place += NumberFormats.GENERAL.length();
            return;
        }
        add(kind(next), String.valueOf(next));
        place++;
    }

    private static Kind kind(char next) {
        return switch (next) {
            case '0', '#', '?' -> Kind.DIGIT;
            case '.' -> Kind.POINT;
            case ',' -> Kind.COMMA;
            case '%' -> Kind.PERCENT;
            case '@' -> Kind.TEXT;
            default -> DATE_AND_EXPONENT.indexOf(next) >= 0 ? Kind.FOREIGN : Kind.LITERAL;
        };
    }

    /** Currency {@code [$¥-804]} is shown, a condition kept, elapsed time is a time; colours are not text. */
    private void bracket(String content) {
        if (content.startsWith("$")) {
            add(Kind.LITERAL, content.substring(1).replaceFirst("-[^-]*$", ""));
        } else if (CONDITION.matcher(content).matches()) {
            add(Kind.CONDITION, content);
        } else if (content.toLowerCase(Locale.ROOT).matches("h+|m+|s+")) {
            add(Kind.FOREIGN, content);
        }
    }

    private void add(Kind kind, String text) {
        section.add(new FormatToken(kind, text));
    }

    /** What stands between here and the closing mark; to the end where it is missing. */
    private String upTo(char closing) {
        int end = code.indexOf(closing, place + 1);
        int until = end < 0 ? code.length() : end;
        String content = code.substring(place + 1, until);
        place = until + 1;
        return content;
    }

    /** The character after this one; empty at the end. */
    private String following() {
        int until = Math.min(place + 2, code.length());
        String content = code.substring(place + 1, until);
        place = until;
        return content;
    }
}
