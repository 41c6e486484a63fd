package org.juesuan.recognise;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Counts what became of every cell of a statement: nothing that is printed goes unaccounted. */
public final class CellLedger implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<Entry, Integer> counts = new TreeMap<>();

    /** How a cell ended and why. */
    public record Entry(Disposition disposition, String reason) implements Comparable<Entry>, Serializable {
        @Override
        public int compareTo(Entry other) {
            int byDisposition = disposition.compareTo(other.disposition);
            return byDisposition != 0 ? byDisposition : reason.compareTo(other.reason);
        }
    }

    /** The three ways a cell can end. */
    public enum Disposition {
        CONSUMED,
        IGNORED,
        UNRESOLVED
    }

    public void consumed(String as) {
        add(new Entry(Disposition.CONSUMED, as), 1);
    }

    public void ignored(String reason) {
        add(new Entry(Disposition.IGNORED, reason), 1);
    }

    public void ignored(String reason, int cells) {
        add(new Entry(Disposition.IGNORED, reason), cells);
    }

    public void unresolved(String reason) {
        add(new Entry(Disposition.UNRESOLVED, reason), 1);
    }

    private void add(Entry entry, int cells) {
        if (cells > 0) {
            counts.merge(entry, cells, Integer::sum);
        }
    }

    /** Cells by how they ended. */
    public Map<Entry, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** All cells counted. */
    public int cells() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
