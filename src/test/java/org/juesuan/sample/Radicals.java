package org.juesuan.sample;

/** Kangxi radicals (U+2F00…) and CJK radicals supplement (U+2E80…) that some fonts map common characters to. */
final class Radicals {
    private static final String PLAIN = "人支用工行大小日生水金食车青民门";
    private static final String RADICAL = "⼈⽀⽤⼯⾏⼤⼩⽇⽣⽔⾦⻝⻋⻘⺠⻔";

    private Radicals() {}

    static boolean isRadical(int character) {
        return character >= 0x2e80 && character < 0x2fe0;
    }

    static String substitute(String text) {
        StringBuilder substituted = new StringBuilder(text);
        for (int index = 0; index < text.length(); index++) {
            int at = PLAIN.indexOf(text.charAt(index));
            if (at >= 0) {
                substituted.setCharAt(index, RADICAL.charAt(at));
            }
        }
        return substituted.toString();
    }
}
