package org.juesuan.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.juesuan.recognise.SeedTable;

/** The headings of the narrative by their wording, never by number or order. */
final class SectionTitles {
    private record Title(String section, String within, Pattern pattern) {}

    /** 关于示例局2023年度…: body and year before the words of a heading. */
    private static final String FOREWORD = "(?:关于)?(?:[^，。；\\d]{0,24}20\\d\\d年度?)?(?:(?:本|我)?(?:部门|单位))?(?:决算中)?";

    private final List<Title> titles;

    SectionTitles(List<SeedTable.Row> rows) {
        titles = rows.stream()
                .map(row -> new Title(
                        row.text("section"), row.text("within"), Pattern.compile(FOREWORD + row.text("pattern"))))
                .toList();
    }

    /** The section under a heading; a subsection of the one around it before a section of its own. */
    Optional<String> find(String heading, String around) {
        return first(heading, around).or(() -> first(heading, ""));
    }

    /** The section that holds a section; itself where none does. */
    String parent(String section) {
        return titles.stream()
                .filter(title ->
                        title.section().equals(section) && !title.within().isEmpty())
                .map(Title::within)
                .findFirst()
                .orElse(section);
    }

    private Optional<String> first(String heading, String within) {
        return titles.stream()
                .filter(title -> title.within().equals(within))
                .filter(title -> title.pattern().matcher(heading).matches())
                .map(Title::section)
                .findFirst();
    }
}
