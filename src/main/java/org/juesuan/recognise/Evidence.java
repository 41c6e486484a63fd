package org.juesuan.recognise;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.entity.Edition;
import org.juesuan.extract.TextLine;

/** What statements and headings of a report say of body, year and edition. */
final class Evidence {
    static final Pattern HEADING = Pattern.compile(
            "^(?:第[一二三四五六七八九十]+部分)?((?!第[一二三四五六七八九十]+部分).{2,60}?)(20\\d{2})年?度?(部门|单位)?决算(?:表|报表|情况|情况说明|说明)?$");
    private static final Pattern OVERVIEW = Pattern.compile("^第[一二三四五六七八九十]+部分(.{3,50}?)(?:部门|单位)?(?:概况|基本情况|简介)$");

    private final RecognisedDocument document;
    private final List<TextLine> lines;

    Evidence(RecognisedDocument document, List<TextLine> lines) {
        this.document = document;
        this.lines = lines;
    }

    /** The body most statements name. */
    @Nullable
    String mostPrintedBody() {
        return mostFrequent(document.statements().stream()
                .flatMap(statement -> statement.bodies().stream())
                .toList());
    }

    /** The year most statements name. */
    @Nullable
    Integer mostPrintedYear() {
        return mostFrequent(document.statements().stream()
                .flatMap(statement -> statement.years().stream())
                .toList());
    }

    @Nullable
    String headingBody() {
        String inHeading = firstOf(HEADING, matcher -> BodyName.clean(matcher.group(1)));
        return inHeading != null ? inHeading : firstOf(OVERVIEW, matcher -> BodyName.clean(matcher.group(1)));
    }

    @Nullable
    Integer headingYear() {
        return firstOf(HEADING, matcher -> Integer.valueOf(matcher.group(2)));
    }

    @Nullable
    Edition headingEdition() {
        String kind = firstOf(HEADING, matcher -> matcher.group(3));
        if (kind == null) {
            return null;
        }
        return kind.equals("部门") ? Edition.DEPARTMENT : Edition.UNIT;
    }

    @Nullable
    String entityCode() {
        Stream<String> notes = document.statements().stream().flatMap(statement -> statement.notes().stream());
        return Stream.concat(notes, lines.stream().map(TextLine::text))
                .flatMap(note -> TitleBlock.entityCode(note).stream())
                .findFirst()
                .orElse(null);
    }

    /** Body and year of an overview or statements heading. */
    static @Nullable String overviewBody(String heading) {
        Matcher matcher = OVERVIEW.matcher(heading);
        return matcher.matches() ? BodyName.clean(matcher.group(1)) : null;
    }

    private <T> @Nullable T firstOf(Pattern pattern, Function<Matcher, @Nullable T> take) {
        for (TextLine line : lines) {
            Matcher matcher = pattern.matcher(LabelKey.of(line.text()));
            if (matcher.matches()) {
                T value = take.apply(matcher);
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    private static <T extends Comparable<T>> @Nullable T mostFrequent(List<T> values) {
        Map<T, Long> counts = values.stream()
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Comparator.comparingLong((Map.Entry<T, Long> entry) -> entry.getValue()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
