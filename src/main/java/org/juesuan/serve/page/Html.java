package org.juesuan.serve.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes HTML; every text is escaped. */
public final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Begins an element. */
    public Html open(String tag) {
        out.append('<').append(tag).append('>');
        return this;
    }

    /** Begins an element of a class. */
    public Html open(String tag, String cssClass) {
        out.append('<').append(tag).append(" class=\"").append(escape(cssClass)).append("\">");
        return this;
    }

    /** Ends an element. */
    public Html close(String tag) {
        out.append("</").append(tag).append(">\n");
        return this;
    }

    /** A text; null is empty. */
    public Html text(@Nullable String text) {
        out.append(escape(text == null ? "" : text));
        return this;
    }

    /** A whole element. */
    public Html element(String tag, @Nullable String text) {
        return open(tag).text(text).close(tag);
    }

    /** A whole element of a class. */
    public Html element(String tag, String cssClass, @Nullable String text) {
        return open(tag, cssClass).text(text).close(tag);
    }

    /** A table head; a name that begins with {@code #} is a column of numbers. */
    public Html head(List<String> names) {
        open("thead").open("tr");
        for (String name : names) {
            boolean number = name.startsWith("#");
            element("th", number ? "n" : "t", number ? name.substring(1) : name);
        }
        return close("tr").close("thead");
    }

    /** Markup that is already escaped. */
    public Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** A text as it stands in HTML and between quotes. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
