package org.juesuan.extract;

import java.io.Serializable;
import java.util.Objects;
import org.juesuan.domain.provenance.Box;

/**
 * One cell of a table as ruled or laid out: zero-based grid place, true spans, printed text.
 *
 * @param text as printed, characters normalised (NFKC and CJK radicals), lines joined by {@code \n}, never null, empty
 *     where nothing is printed
 * @param reference the address on a sheet ({@code B12}); empty for a page
 * @param box where it stands
 */
public record RawCell(int row, int column, int rowSpan, int columnSpan, String text, String reference, Box box)
        implements Serializable {
    public RawCell {
        Objects.requireNonNull(text);
        Objects.requireNonNull(reference);
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException(
                    "cell · r%dc%d · span · %d×%d".formatted(row, column, rowSpan, columnSpan));
        }
    }

    /** True where nothing but white space is printed. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
