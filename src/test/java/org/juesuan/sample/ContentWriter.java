package org.juesuan.sample;

import java.nio.charset.StandardCharsets;

/** Writes the operators of a PDF content stream. */
final class ContentWriter {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final StringBuilder out = new StringBuilder(4096);

    ContentWriter number(float value) {
        long hundredths = Math.round(value * 100.0);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        long fraction = hundredths % 100;
        if (fraction != 0) {
            out.append('.').append(fraction / 10);
            if (fraction % 10 != 0) {
                out.append(fraction % 10);
            }
        }
        out.append(' ');
        return this;
    }

    ContentWriter numbers(float... values) {
        for (float value : values) {
            number(value);
        }
        return this;
    }

    ContentWriter operator(String operator) {
        out.append(operator).append('\n');
        return this;
    }

    ContentWriter raw(String text) {
        out.append(text);
        return this;
    }

    /** Shows codes of {@code bytes} bytes each. */
    ContentWriter showCodes(int[] codes, int bytes) {
        out.append('<');
        for (int code : codes) {
            for (int shift = bytes * 8 - 4; shift >= 0; shift -= 4) {
                out.append(HEX[(code >> shift) & 15]);
            }
        }
        out.append("> Tj\n");
        return this;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
