package org.juesuan.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The running text of one section: its lines joined without white space, each character with its page. */
final class NarrativeText {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000\\u200b\\ufeff]+");
    private static final Pattern NUMBERED = Pattern.compile("^(?:\\d{1,2}[.、](?!\\d)|[(][一二三四五六七八九十]+[)])");

    private final String printed;
    private final String key;
    private final List<Integer> pages;
    private final List<Integer> starts;

    private NarrativeText(String printed, List<Integer> pages, List<Integer> starts) {
        this.printed = printed;
        this.key = TextForm.of(printed);
        this.pages = pages;
        this.starts = starts;
    }

    static NarrativeText of(List<NarrativeLine> lines) {
        StringBuilder text = new StringBuilder();
        List<Integer> pages = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (NarrativeLine line : lines) {
            String compact = SPACE.matcher(line.text()).replaceAll("");
            if (NUMBERED.matcher(TextForm.of(compact)).find()) {
                starts.add(text.length());
            }
            text.append(compact);
            compact.chars().forEach(character -> pages.add(line.page()));
        }
        return new NarrativeText(text.toString(), List.copyOf(pages), List.copyOf(starts));
    }

    /** The text in the form it is compared in. */
    String key() {
        return key;
    }

    /** The printed characters of an interval. */
    String printed(int from, int to) {
        return printed.substring(from, to);
    }

    int page(int at) {
        return pages.get(at);
    }

    /** Where the sentence that holds a place begins: behind a full stop, or where a numbered paragraph starts. */
    int sentenceStart(int at) {
        int start = key.lastIndexOf('。', at - 1) + 1;
        for (int paragraph : starts) {
            if (paragraph <= at) {
                start = Math.max(start, paragraph);
            }
        }
        return start;
    }

    /** Where the first numbered paragraph between two places starts; the second place where none does. */
    int paragraphAfter(int from, int to) {
        return starts.stream().filter(at -> at > from && at < to).findFirst().orElse(to);
    }

    /** The whole sentence that holds a place, as printed. */
    String sentence(int at) {
        int stop = key.indexOf('。', at);
        int end = stop < 0 ? key.length() : stop + 1;
        for (int paragraph : starts) {
            if (paragraph > at) {
                end = Math.min(end, paragraph);
            }
        }
        return printed.substring(sentenceStart(at), end);
    }
}
