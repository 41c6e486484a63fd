package org.juesuan.extract;

import java.text.Normalizer;

/**
 * Replaces characters that only look like the printed ones. Touched are: Kangxi radicals (U+2F00–2FDF) and CJK
 * compatibility ideographs (U+F900–FAFF, U+2F800–2FA1F) by NFKC; CJK radicals (U+2E80–2EFF) that stand for a whole
 * character; full-width digits and Latin letters; full-width {@code ，．－} next to a digit; no-break spaces; invisible
 * format characters, which go. All else, full-width brackets, colons and quotes included, stays as printed.
 */
public final class TextNormaliser {

    private static final int FULL_WIDTH_SHIFT = 0xFEE0;
    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2EFF;

    /** Radical and the character it is printed for, in pairs. */
    private static final String RADICALS = "⺁厂⺃乚⺄乙⺅亻⺇几⺈刀⺉刂⺋卩⺌小⺍小⺎兀⺏尢⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月"
            + "⺞歹⺟母⺠民⺡氵⺢水⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱网⺲罒⺳网⺴网⺵网"
            + "⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶"
            + "⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤"
            + "⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟";

    private static final char[] CHARACTER_OF_RADICAL = characterOfRadical();

    private TextNormaliser() {}

    /** The text with such characters replaced. */
    public static String normalise(String text) {
        if (text.chars().allMatch(TextNormaliser::staysAsPrinted)) {
            return text;
        }
        StringBuilder normalised = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(normalised, character));
        return withNarrowNumberSigns(normalised.toString());
    }

    private static boolean staysAsPrinted(int unit) {
        return unit < 0x7F || (unit >= 0x3000 && unit < 0xD800);
    }

    private static void append(StringBuilder text, int character) {
        if (character >= FIRST_RADICAL && character <= LAST_RADICAL) {
            text.append(CHARACTER_OF_RADICAL[character - FIRST_RADICAL]);
        } else if (isVariantIdeograph(character)) {
            text.append(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
        } else if (isFullWidthAlphanumeric(character)) {
            text.append((char) (character - FULL_WIDTH_SHIFT));
        } else if (character == '\u00A0' || character == '\u2007' || character == '\u202F') {
            text.append(' ');
        } else if (Character.getType(character) != Character.FORMAT) {
            text.appendCodePoint(character);
        }
    }

    private static boolean isVariantIdeograph(int character) {
        return (character >= 0x2F00 && character <= 0x2FDF)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0x2F800 && character <= 0x2FA1F);
    }

    private static boolean isFullWidthAlphanumeric(int character) {
        return (character >= '０' && character <= '９')
                || (character >= 'Ａ' && character <= 'Ｚ')
                || (character >= 'ａ' && character <= 'ｚ');
    }

    /** A full-width comma of a sentence stays; one inside a number does not. */
    private static String withNarrowNumberSigns(String text) {
        StringBuilder narrow = new StringBuilder(text);
        for (int i = 0; i < narrow.length(); i++) {
            boolean afterDigit = i > 0 && isDigit(narrow.charAt(i - 1));
            boolean beforeDigit = i + 1 < narrow.length() && isDigit(narrow.charAt(i + 1));
            char sign = narrow.charAt(i);
            boolean separates = (sign == '，' || sign == '．') && afterDigit && beforeDigit;
            if (separates || (sign == '－' && beforeDigit && !afterDigit)) {
                narrow.setCharAt(i, (char) (sign - FULL_WIDTH_SHIFT));
            }
        }
        return narrow.toString();
    }

    private static boolean isDigit(char character) {
        return (character >= '0' && character <= '9');
    }

    private static char[] characterOfRadical() {
        char[] characters = new char[LAST_RADICAL - FIRST_RADICAL + 1];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (char) (FIRST_RADICAL + i);
        }
        for (int i = 0; i < RADICALS.length(); i += 2) {
            characters[RADICALS.charAt(i) - FIRST_RADICAL] = RADICALS.charAt(i + 1);
        }
        return characters;
    }
}
