package org.juesuan.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the lines outside the statements into the sections of the narrative. A heading is a numbered line (一、（一） 1.) or
 * the beginning of one; what stands before the first known heading and under unknown ones is left out.
 */
final class SectionReader {
    private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十]{1,2}部分.*");
    private static final Pattern CHAPTER = numbered("[一二三四五六七八九十]{1,3}、");
    private static final Pattern PARAGRAPH = numbered("[(][一二三四五六七八九十]{1,3}[)]、?|[(]?\\d{1,2}(?:[.、](?!\\d)|[)]、?)");
    private static final Pattern REST_OF_HEADING = Pattern.compile("(?:情?况)?(?:的?说)?明?[。.]?");
    private static final Pattern FIGURE = Pattern.compile("\\d(?:[亿万千]?元|%|亿|万)");
    private static final Pattern BARE = Pattern.compile("[^。；，]{6,40}(?:情况|说明)");
    private static final String LEADER = "[.…·]{2,}\\d*$";

    private final SectionTitles titles;
    private final List<NarrativeSection> sections = new ArrayList<>();
    private List<NarrativeLine> body = new ArrayList<>();
    private String chapter = "";
    private String section = "";
    private String parent = "";

    private SectionReader(SectionTitles titles) {
        this.titles = titles;
    }

    static List<NarrativeSection> read(List<NarrativeLine> lines, SectionTitles titles) {
        SectionReader reader = new SectionReader(titles);
        PageFurniture.without(lines).forEach(reader::accept);
        reader.close();
        return List.copyOf(reader.sections);
    }

    private static Pattern numbered(String number) {
        return Pattern.compile("^(?:" + number + ")([^。;；]{2,50}?)(?:[。.:](.*))?$");
    }

    private void accept(NarrativeLine line) {
        String key = TextForm.of(line.text()).replaceAll("\\s", "").replaceFirst(LEADER, "");
        if (PART.matcher(key).matches()) {
            Optional<String> part = titles.find(key.replaceFirst("^第.{1,2}部分", ""), "");
            open(part.orElse(""), part.orElse(""));
            return;
        }
        boolean restOfHeading = body.isEmpty() && REST_OF_HEADING.matcher(key).matches();
        if (!restOfHeading && !isHeading(line, key) && !section.isEmpty()) {
            body.add(line);
        }
    }

    private boolean isHeading(NarrativeLine line, String key) {
        Matcher chapterLine = CHAPTER.matcher(key);
        if (chapterLine.matches()) {
            Optional<String> found = titles.find(chapterLine.group(1), "");
            boolean unknownTitle = found.isEmpty()
                    && chapterLine.group(2) == null
                    && !chapter.equals("glossary")
                    && !FIGURE.matcher(key).find();
            if (found.isPresent() || unknownTitle) {
                open(found.orElse(""), found.orElse(""));
                keepRest(line, chapterLine.group(2));
                return true;
            }
            return false;
        }
        Matcher paragraph = PARAGRAPH.matcher(key);
        if (!paragraph.matches()) {
            return isBareHeading(key);
        }
        Optional<String> found =
                titles.find(paragraph.group(1), chapter).or(() -> titles.find(paragraph.group(1), parent));
        found.ifPresent(name -> {
            open(chapter, name);
            keepRest(line, paragraph.group(2));
        });
        return found.isPresent();
    }

    /** A heading without a number, on a line of its own. */
    private boolean isBareHeading(String key) {
        Optional<String> found = BARE.matcher(key).matches() ? titles.find(key, "") : Optional.empty();
        found.ifPresent(name -> open(chapter, name));
        return found.isPresent();
    }

    private void open(String newChapter, String newSection) {
        close();
        chapter = newChapter;
        section = newSection;
        parent = titles.parent(newSection);
    }

    /** What follows a heading on its own line belongs to the section. */
    private void keepRest(NarrativeLine line, @Nullable String rest) {
        if (rest != null && !rest.isEmpty()) {
            String compact = line.text().replaceAll("[\\s\\u3000]", "");
            body.add(new NarrativeLine(line.page(), compact.substring(compact.length() - rest.length())));
        }
    }

    private void close() {
        if (!section.isEmpty() && !body.isEmpty()) {
            sections.add(new NarrativeSection(section, NarrativeText.of(body)));
        }
        body = new ArrayList<>();
    }
}
