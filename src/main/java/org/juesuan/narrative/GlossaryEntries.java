package org.juesuan.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts the lines of a glossary into its numbered entries; an entry goes on over lines and pages. */
final class GlossaryEntries {
    private static final Pattern CHINESE = Pattern.compile("^[(]?([一二三四五六七八九十]{1,4})(?:、|[)]、?)(.*)$");
    private static final Pattern DIGITS = Pattern.compile("^[(]?(\\d{1,2})(?:[.、](?!\\d)|[)]、?)(.*)$");
    private static final Pattern NAMED = Pattern.compile("^[^。;；:]{2,90}?:.*");
    private static final String NUMERALS = "一二三四五六七八九";

    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Pattern numbering;
    private int number;

    /** One entry without its number. */
    record Entry(int page, String text) {}

    private GlossaryEntries() {}

    static List<Entry> of(List<NarrativeLine> lines) {
        GlossaryEntries cut = new GlossaryEntries();
        lines.forEach(cut::accept);
        return List.copyOf(cut.entries);
    }

    private void accept(NarrativeLine line) {
        String printed = line.text().replaceAll("[\\s\\u3000\\u00a0]", "");
        if (printed.isEmpty()) {
            return;
        }
        Optional<String> begun = begun(printed);
        if (begun.isPresent()) {
            entries.add(new Entry(line.page(), begun.get()));
        } else if (!entries.isEmpty()) {
            Entry last = entries.remove(entries.size() - 1);
            entries.add(new Entry(last.page(), last.text() + printed));
        }
    }

    /** The text behind the number that comes next, or behind a number and before a colon. */
    private Optional<String> begun(String printed) {
        String key = TextForm.of(printed);
        for (Pattern pattern : numbering == null ? List.of(CHINESE, DIGITS) : List.of(numbering)) {
            Matcher matcher = pattern.matcher(key);
            if (matcher.matches()) {
                int found = value(matcher.group(1));
                boolean next = found == number + 1;
                boolean named = NAMED.matcher(matcher.group(2)).matches();
                if (next || named) {
                    numbering = pattern;
                    number = found;
                    return Optional.of(printed.substring(matcher.start(2)));
                }
            }
        }
        return Optional.empty();
    }

    private static int value(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(numeral);
        }
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return NUMERALS.indexOf(numeral.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(numeral.charAt(ten - 1)) + 1;
        int ones = ten == numeral.length() - 1 ? 0 : NUMERALS.indexOf(numeral.charAt(ten + 1)) + 1;
        return 10 * tens + ones;
    }
}
