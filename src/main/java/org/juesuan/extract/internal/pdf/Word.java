package org.juesuan.extract.internal.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.juesuan.domain.provenance.Box;

/**
 * Characters drawn one after the other on one base line without a wide gap: it stays whole wherever it goes.
 *
 * @param afterSpace whether a space was drawn just before it
 */
record Word(List<Glyph> glyphs, boolean afterSpace) {

    Word {
        glyphs = List.copyOf(glyphs);
    }

    String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    double left() {
        return first().left();
    }

    double right() {
        return last().right();
    }

    double centreX() {
        return (left() + right()) / 2;
    }

    double centreY() {
        return first().centreY();
    }

    double baseline() {
        return first().baseline();
    }

    double em() {
        return first().em();
    }

    Box box() {
        return new Box(left(), first().top(), Math.max(left(), right()), first().bottom());
    }

    Glyph first() {
        return glyphs.get(0);
    }

    Glyph last() {
        return glyphs.get(glyphs.size() - 1);
    }
}
