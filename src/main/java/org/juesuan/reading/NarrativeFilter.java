package org.juesuan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.provenance.Place;
import org.juesuan.extract.TextLine;
import org.juesuan.recognise.Phrases;

/** Keeps the text outside the statements; lines that name contact persons or telephone numbers are left out. */
final class NarrativeFilter {
    private static final int LONGEST_NAME = 20;
    private static final Pattern COLON = Pattern.compile("[：:]$");

    private final Phrases phrases;

    NarrativeFilter(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The lines that are kept; {@code findings} tells what was left out and why. */
    List<NarrativeBlock> blocks(List<TextLine> lines, List<Finding> findings) {
        List<NarrativeBlock> blocks = new ArrayList<>();
        boolean nameFollows = false;
        for (TextLine line : lines) {
            String text = line.text().strip();
            if (text.isEmpty()) {
                continue;
            }
            boolean contact = phrases.tells(Phrases.Kind.CONTACT_LINE, text)
                    || nameFollows && text.length() <= LONGEST_NAME && !text.endsWith("。");
            nameFollows = contact && COLON.matcher(text).find();
            if (contact) {
                findings.add(dropped(line.page()));
                continue;
            }
            blocks.add(new NarrativeBlock(blocks.size() + 1, line.page(), text));
        }
        return blocks;
    }

    private static Finding dropped(int page) {
        return Finding.of(
                FindingCode.CONTACT_LINE_DROPPED,
                null,
                Place.page(page, null),
                null,
                null,
                "narrative · found a line that names a person or a telephone number · dropped, never loaded");
    }
}
