package org.juesuan.reading;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.extract.TextLine;
import org.juesuan.recognise.Phrases;

/** Keeps the text outside the statements; lines that name contact persons or telephone numbers are left out. */
final class NarrativeFilter {
    private final Phrases phrases;

    NarrativeFilter(Phrases phrases) {
        this.phrases = phrases;
    }

    List<NarrativeBlock> blocks(List<TextLine> lines) {
        List<NarrativeBlock> blocks = new ArrayList<>();
        for (TextLine line : lines) {
            boolean kept = !line.text().isBlank() && !phrases.tells(Phrases.Kind.CONTACT_LINE, line.text());
            if (kept) {
                blocks.add(new NarrativeBlock(
                        blocks.size() + 1, line.page(), line.text().strip()));
            }
        }
        return blocks;
    }
}
