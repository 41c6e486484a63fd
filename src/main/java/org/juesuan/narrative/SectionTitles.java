package org.juesuan.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.juesuan.recognise.SeedTable;

/** The headings of the narrative by their wording, never by number or order. */
final class SectionTitles {
    private record Title(String section, String within, Pattern pattern) {}

    private final List<Title> titles;

    SectionTitles(List<SeedTable.Row> rows) {
        titles = rows.stream()
                .map(row -> new Title(row.text("section"), row.text("within"), Pattern.compile(row.text("pattern"))))
                .toList();
    }

    /** The section under a heading; a subsection of the one around it before a section of its own. */
    Optional<String> find(String heading, String around) {
        return first(heading, around).or(() -> first(heading, ""));
    }

    private Optional<String> first(String heading, String within) {
        return titles.stream()
                .filter(title -> title.within().equals(within))
                .filter(title -> title.pattern().matcher(heading).matches())
                .map(Title::section)
                .findFirst();
    }
}
