package org.juesuan.extract.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers glyphs into words in drawing order. Words set across the text are gathered too, each as one glyph. */
final class WordBuilder {

    private static final double TURNED_GAP = 0.35;
    private static final double SEAM = 0.12;
    private static final double OVERLAP = 0.3;
    private static final double BASELINE_SHIFT = 0.15;
    private static final double SIZE_CHANGE = 1.4;

    private final List<Word> words = new ArrayList<>();
    private final List<Glyph> current = new ArrayList<>();
    private final List<Glyph> turned = new ArrayList<>();
    private @Nullable Quarter turnedDirection;
    private boolean afterSpace;

    void add(Glyph glyph) {
        endTurned();
        if (glyph.isSpace()) {
            endWord();
            afterSpace = true;
            return;
        }
        if (!current.isEmpty() && !follows(current.get(current.size() - 1), glyph)) {
            endWord();
        }
        current.add(glyph);
    }

    void addTurned(Glyph glyph, Quarter direction) {
        endWord();
        if (direction != turnedDirection || (!turned.isEmpty() && !touches(turned.get(turned.size() - 1), glyph))) {
            endTurned();
        }
        turnedDirection = direction;
        turned.add(glyph);
    }

    List<Word> finish() {
        endWord();
        endTurned();
        return words;
    }

    private static boolean follows(Glyph last, Glyph next) {
        double em = Math.max(last.em(), next.em());
        double gap = next.left() - last.right();
        return em <= SIZE_CHANGE * Math.min(last.em(), next.em())
                && Math.abs(next.baseline() - last.baseline()) <= BASELINE_SHIFT * em
                && !Spacing.isGap(last, next)
                && (last.isWide() == next.isWide() || gap <= SEAM * em)
                && gap >= -OVERLAP * Math.min(em, last.right() - last.left());
    }

    private static boolean touches(Glyph last, Glyph next) {
        double reach = TURNED_GAP * Math.max(last.em(), last.right() - last.left());
        return next.left() <= last.right() + reach
                && next.right() >= last.left() - reach
                && next.top() <= last.bottom() + reach
                && next.bottom() >= last.top() - reach;
    }

    private void endWord() {
        if (!current.isEmpty()) {
            words.add(new Word(current, afterSpace));
            current.clear();
        }
        afterSpace = false;
    }

    private void endTurned() {
        if (turned.isEmpty()) {
            return;
        }
        double top = turned.stream().mapToDouble(Glyph::top).min().orElseThrow();
        double bottom = turned.stream().mapToDouble(Glyph::bottom).max().orElseThrow();
        double em = (bottom - top) / (Glyph.ASCENT + Glyph.DESCENT);
        String text = new Word(turned, false).text();
        words.add(new Word(
                List.of(new Glyph(
                        text,
                        turned.stream().mapToDouble(Glyph::left).min().orElseThrow(),
                        turned.stream().mapToDouble(Glyph::right).max().orElseThrow(),
                        bottom - em * Glyph.DESCENT,
                        em)),
                false));
        turned.clear();
    }
}
