package org.juesuan.extract.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.domain.provenance.Place;
import org.juesuan.extract.Damage;
import org.juesuan.extract.UnreadableDocumentException;

/** Judges whether a document can be read as text at all: not scanned, not garbled, not damaged on every page. */
final class Legibility {

    private static final double MOST_UNMAPPED = 0.2;
    private static final int LEAST_CHARACTERS = 10;

    private final List<String> notes = new ArrayList<>();
    private final List<Integer> withText = new ArrayList<>();
    private int pictures;
    private int characters;
    private int unmapped;
    private final List<Damage> lost = new ArrayList<>();
    private String failure = "";

    void judge(int page, PageInk ink) {
        characters += ink.glyphs().size();
        unmapped += ink.unmapped();
        boolean picture = ink.hasImage() && ink.glyphs().size() < LEAST_CHARACTERS;
        if (picture) {
            pictures++;
            note(page, "picture without text");
        }
        if (!picture && !ink.glyphs().isEmpty()) {
            withText.add(page);
        }
        if (ink.unmapped() > 0) {
            note(page, ink.unmapped() + " characters have no Unicode meaning");
        }
    }

    void note(int page, String text) {
        notes.add("page %d: %s".formatted(page, text));
    }

    void judgeFailed(int page, String reason) {
        lost.add(new Damage(Damage.Kind.PAGE_LOST, new Place(page, null, null, null), reason));
        failure = reason;
        note(page, reason);
    }

    /** The pages of which nothing was read. */
    List<Damage> lostPages() {
        return List.copyOf(lost);
    }

    /** What is wrong with single pages, one line each. */
    List<String> verdict(int pages) throws UnreadableDocumentException {
        if (pages == 0) {
            throw new UnreadableDocumentException("damaged PDF: no pages");
        }
        if (lost.size() == pages) {
            throw new UnreadableDocumentException("damaged PDF: no page can be read: " + failure);
        }
        if (isScanned()) {
            throw new UnreadableDocumentException("scanned: no text on %d pages".formatted(pages - withText.size()));
        }
        if (unmapped > MOST_UNMAPPED * characters) {
            throw new UnreadableDocumentException("garbled text: %d %% of the characters have no Unicode meaning"
                    .formatted(Math.round(100.0 * unmapped / characters)));
        }
        return List.copyOf(notes);
    }

    /** Scanned files often keep a typed cover. */
    private boolean isScanned() {
        boolean onlyCover = withText.equals(List.of(1)) && pictures > 0;
        return withText.isEmpty() || onlyCover;
    }
}
