package org.juesuan.serve.export;

/** How a CSV file begins. */
public enum CsvStart {
    PLAIN(""),
    /** With a byte order mark, as Chinese Excel wants it. */
    BYTE_ORDER_MARK("\uFEFF");

    private final String text;

    CsvStart(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
