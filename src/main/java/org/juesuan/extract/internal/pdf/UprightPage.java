package org.juesuan.extract.internal.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A page as its reader holds it: the way most of its text runs is left to right, points from the top left corner of the
 * visible area.
 *
 * @param words runs of characters as drawn, in drawing order
 * @param horizontals raw horizontal strokes
 * @param verticals raw vertical strokes
 * @param oblique how many slanting characters, as in a watermark, were left out
 */
record UprightPage(
        double width,
        double height,
        List<Word> words,
        List<RulingLine> horizontals,
        List<RulingLine> verticals,
        int oblique) {

    static UprightPage of(PageInk ink) {
        Quarter direction = direction(ink);
        Turn turn = new Turn(ink.visibleArea(), direction);
        WordBuilder words = new WordBuilder();
        int oblique = 0;
        for (InkGlyph glyph : ink.glyphs()) {
            if (glyph.isOblique()) {
                oblique++;
            } else if (glyph.direction() == direction) {
                words.add(turn.upright(glyph));
            } else {
                words.addTurned(turn.turned(glyph), glyph.direction());
            }
        }
        List<RulingLine> horizontals = new ArrayList<>();
        List<RulingLine> verticals = new ArrayList<>();
        for (Segment segment : ink.segments()) {
            Rectangle2D line = turn.box(segment.x1(), segment.y1(), segment.x2(), segment.y2());
            if (line.getWidth() >= line.getHeight()) {
                horizontals.add(new RulingLine(line.getCenterY(), line.getMinX(), line.getMaxX()));
            } else {
                verticals.add(new RulingLine(line.getCenterX(), line.getMinY(), line.getMaxY()));
            }
        }
        return new UprightPage(turn.width(), turn.height(), words.finish(), horizontals, verticals, oblique);
    }

    static Quarter direction(PageInk ink) {
        Map<Quarter, Integer> votes = new EnumMap<>(Quarter.class);
        for (InkGlyph glyph : ink.glyphs()) {
            if (!glyph.isOblique()) {
                votes.merge(glyph.direction(), 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Quarter.ofRotation(ink.rotation()));
    }
}
