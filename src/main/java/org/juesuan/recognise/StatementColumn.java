package org.juesuan.recognise;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a statement as its headers give it.
 *
 * @param number one-based, over all columns of the table, ordinals and notes included
 * @param lane zero-based: statements set two or three lists of lines side by side
 * @param role null where the headers are not known
 * @param path header wordings from the top, as printed without white space
 * @param left left edge in the first table's coordinates
 * @param right right edge
 */
public record StatementColumn(
        int number,
        int lane,
        @Nullable ColumnRole role,
        List<String> path,
        ColumnTerm meaning,
        double left,
        double right)
        implements Serializable {
    public StatementColumn {
        path = List.copyOf(path);
    }

    /** The header path joined by a slash. */
    public String label() {
        return String.join("/", path);
    }

    /** True where the column's role is this one. */
    public boolean is(ColumnRole wanted) {
        return role == wanted;
    }

    /** True where it holds amounts. */
    public boolean holdsAmounts() {
        return role != null && role.holdsAmounts();
    }

    StatementColumn inLane(int other) {
        return new StatementColumn(number, other, role, path, meaning, left, right);
    }
}
