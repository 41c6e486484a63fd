package org.juesuan.serve;

/** How many places a text takes on a terminal (East Asian Width: wide and full-width characters take two). */
final class DisplayWidth {
    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    private static boolean isWide(int character) {
        return Character.isIdeographic(character)
                || isBetween(character, 0x1100, 0x115F)
                || isBetween(character, 0x2E80, 0x303E)
                || isBetween(character, 0x3041, 0x33FF)
                || isBetween(character, 0xAC00, 0xD7A3)
                || isBetween(character, 0xFE30, 0xFE6F)
                || isBetween(character, 0xFF00, 0xFF60)
                || isBetween(character, 0xFFE0, 0xFFE6)
                || isBetween(character, 0x1F300, 0x1F64F);
    }

    private static boolean isBetween(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
