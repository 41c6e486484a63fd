package org.juesuan.extract;

import java.io.Serializable;

/**
 * Bounds that keep one document from harming the rest of a load.
 *
 * @param pages most pages or sheets
 * @param uncompressedBytes most bytes a workbook may unpack to
 */
public record ExtractionLimits(int pages, long uncompressedBytes) implements Serializable {
    /** Room for the largest reports published, and no more. */
    public static ExtractionLimits standard() {
        return new ExtractionLimits(1_000, 512L << 20);
    }
}
