package org.juesuan.sample;

/** A piece of running text. */
public record TextBlock(Style style, String text) {

    /** How it is printed. */
    public enum Style {
        COVER_TITLE,
        COVER_LINE,
        PART,
        SECTION,
        SUBSECTION,
        PARAGRAPH,
        ENTRY
    }

    static TextBlock part(String text) {
        return new TextBlock(Style.PART, text);
    }

    static TextBlock section(String text) {
        return new TextBlock(Style.SECTION, text);
    }

    static TextBlock subsection(String text) {
        return new TextBlock(Style.SUBSECTION, text);
    }

    static TextBlock paragraph(String text) {
        return new TextBlock(Style.PARAGRAPH, text);
    }

    static TextBlock entry(String text) {
        return new TextBlock(Style.ENTRY, text);
    }
}
