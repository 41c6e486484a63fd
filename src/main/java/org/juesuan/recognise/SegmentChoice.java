package org.juesuan.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.provenance.Place;
import org.juesuan.domain.statement.StatementType;
import org.juesuan.extract.RawCell;
import org.juesuan.extract.RawTable;
import org.juesuan.extract.TextLine;

/**
 * Chooses the segment that is the statement where a title stands several times: in the contents, again on every page, in
 * a copy, or over a variant of the same statement.
 */
final class SegmentChoice {
    private final StatementRecogniser recogniser;
    private final List<Finding> findings;

    SegmentChoice(StatementRecogniser recogniser, List<Finding> findings) {
        this.recogniser = recogniser;
        this.findings = findings;
    }

    Map<StatementType, StatementSegment> choose(List<StatementSegment> segments) {
        Map<StatementType, StatementSegment> chosen = new EnumMap<>(StatementType.class);
        for (StatementType type : StatementType.values()) {
            List<StatementSegment> same =
                    segments.stream().filter(segment -> segment.type() == type).toList();
            one(type, same).ifPresent(segment -> chosen.put(type, segment));
        }
        return chosen;
    }

    private Optional<StatementSegment> one(StatementType type, List<StatementSegment> same) {
        List<StatementSegment> understood = joinPages(same.stream()
                .filter(segment -> recogniser
                        .header(segment)
                        .filter(StatementHeader::understood)
                        .isPresent())
                .toList());
        if (understood.isEmpty()) {
            return withoutUnderstoodTable(type, same);
        }
        StatementSegment best = understood.get(0);
        for (StatementSegment other : understood.subList(1, understood.size())) {
            best = better(best, other);
        }
        return Optional.of(best);
    }

    private Optional<StatementSegment> withoutUnderstoodTable(StatementType type, List<StatementSegment> same) {
        for (StatementSegment segment : same) {
            if (printsMoney(segment)) {
                findings.add(Finding.of(
                        FindingCode.STRUCTURE_UNKNOWN,
                        type,
                        Place.page(segment.titlePage(), segment.sheet()),
                        segment.title(),
                        null,
                        "headers of '%s' · found · no column known to hold amounts".formatted(segment.title())));
            }
        }
        return same.stream()
                .filter(segment -> segment.tables().isEmpty() && recogniser.declaresEmpty(segment))
                .findFirst();
    }

    private static boolean printsMoney(StatementSegment segment) {
        return segment.tables().stream()
                .flatMap(table -> table.cells().stream())
                .anyMatch(cell -> CellText.isMoney(cell.text()));
    }

    /** The same title again on the following page goes on with the same statement. */
    private static List<StatementSegment> joinPages(List<StatementSegment> segments) {
        List<StatementSegment> joined = new ArrayList<>();
        for (StatementSegment segment : segments) {
            int last = joined.size() - 1;
            if (last >= 0 && goesOn(joined.get(last), segment)) {
                joined.set(last, join(joined.get(last), segment));
            } else {
                joined.add(segment);
            }
        }
        return joined;
    }

    private static boolean goesOn(StatementSegment first, StatementSegment second) {
        int lastPage = first.tables().get(first.tables().size() - 1).page();
        return first.sheet() == null
                && LabelKey.of(first.title()).equals(LabelKey.of(second.title()))
                && second.titlePage() == lastPage + 1;
    }

    private static StatementSegment join(StatementSegment first, StatementSegment second) {
        List<RawTable> tables = new ArrayList<>(first.tables());
        tables.addAll(second.tables());
        List<TextLine> before = new ArrayList<>(first.before());
        before.addAll(second.before());
        List<TextLine> after = new ArrayList<>(first.after());
        after.addAll(second.after());
        return new StatementSegment(
                first.type(), first.title(), first.mark(), first.titlePage(), first.sheet(), before, tables, after);
    }

    private StatementSegment better(StatementSegment first, StatementSegment second) {
        List<String> firstFigures = figures(first);
        List<String> secondFigures = figures(second);
        if (firstFigures.isEmpty() != secondFigures.isEmpty()) {
            return firstFigures.isEmpty() ? second : first;
        }
        boolean sameTitle = LabelKey.of(first.title()).equals(LabelKey.of(second.title()));
        boolean copy = firstFigures.equals(secondFigures);
        FindingCode code = copy || !sameTitle ? FindingCode.STATEMENT_COPY_IGNORED : FindingCode.STATEMENT_REPEATED;
        StatementSegment kept = !sameTitle && secondFigures.size() > firstFigures.size() ? second : first;
        StatementSegment dropped = kept == first ? second : first;
        findings.add(Finding.of(
                code,
                first.type(),
                Place.page(dropped.titlePage(), dropped.sheet()),
                dropped.title(),
                kept.title(),
                "'%s' stands again · found · %s figures · the one on page %d counts"
                        .formatted(dropped.title(), copy ? "the same" : "other", kept.titlePage())));
        return kept;
    }

    private static List<String> figures(StatementSegment segment) {
        return segment.tables().stream()
                .flatMap(table -> table.cells().stream())
                .map(RawCell::text)
                .filter(CellText::isMoney)
                .map(LabelKey::of)
                .toList();
    }
}
