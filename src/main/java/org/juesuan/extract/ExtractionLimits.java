package org.juesuan.extract;

import java.io.Serializable;

/**
 * Bounds that keep one document from harming the rest of a load.
 *
 * @param pages most pages or sheets
 * @param uncompressedBytes most bytes a workbook may unpack to, or that a PDF may hold unpacked at a time
 * @param imageBytes most bytes one image may take once it is drawn
 */
public record ExtractionLimits(int pages, long uncompressedBytes, long imageBytes) implements Serializable {
    private static final long IMAGE_BYTES = 1L << 30;

    /** Usual images. */
    public ExtractionLimits(int pages, long uncompressedBytes) {
        this(pages, uncompressedBytes, IMAGE_BYTES);
    }

    /** Room for the largest reports published, and no more. */
    public static ExtractionLimits standard() {
        return new ExtractionLimits(1_000, 512L << 20);
    }
}
