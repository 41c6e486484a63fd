package org.juesuan.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.juesuan.extract.PageElement;
import org.juesuan.extract.RawTable;
import org.juesuan.extract.TextLine;

/** Cuts a document into the segments of its statements and the rest. */
final class SegmentFinder {
    private static final int LINES_AFTER_TABLE = 14;
    private static final int LONG_LINE = 60;

    private final StatementTitles titles;

    SegmentFinder(StatementTitles titles) {
        this.titles = titles;
    }

    /**
     * A document cut up.
     *
     * @param rest lines and tables outside every segment that has tables
     */
    record Cut(List<StatementSegment> segments, List<PageElement> rest) {}

    Cut cut(List<PageElement> elements) {
        Walk walk = new Walk();
        for (int index = 0; index < elements.size(); index++) {
            PageElement element = elements.get(index);
            if (element instanceof RawTable table) {
                walk.table(table);
                continue;
            }
            TextLine line = (TextLine) element;
            Optional<StatementTitles.Match> whole = titles.match(line.text());
            Optional<StatementTitles.Match> wrapped =
                    whole.isPresent() ? Optional.empty() : wrappedTitle(elements, index, line);
            if (wrapped.isPresent()) {
                walk.title(wrapped.get(), line);
                index++;
            } else if (whole.isPresent()) {
                walk.title(whole.get(), line);
            } else {
                walk.line(line);
            }
        }
        walk.close();
        return new Cut(List.copyOf(walk.segments), List.copyOf(walk.rest));
    }

    private Optional<StatementTitles.Match> wrappedTitle(List<PageElement> elements, int index, TextLine line) {
        if (index + 1 >= elements.size()
                || !(elements.get(index + 1) instanceof TextLine next)
                || next.page() != line.page()
                || LabelKey.of(line.text()).length() < 3
                || LabelKey.of(next.text()).length() > 30) {
            return Optional.empty();
        }
        Optional<StatementTitles.Match> alone = titles.match(next.text());
        return titles.match(line.text() + next.text())
                .filter(whole -> alone.isEmpty() || alone.get().type() != whole.type());
    }

    private static final class Walk {
        private final List<StatementSegment> segments = new ArrayList<>();
        private final List<PageElement> rest = new ArrayList<>();
        private final List<TextLine> before = new ArrayList<>();
        private final List<TextLine> after = new ArrayList<>();
        private final List<RawTable> tables = new ArrayList<>();
        private final List<TextLine> preamble = new ArrayList<>();
        private StatementTitles.@Nullable Match open;
        private @Nullable TextLine openLine;

        void title(StatementTitles.Match match, TextLine line) {
            List<TextLine> above = preamble.stream()
                    .filter(candidate -> candidate.page() == line.page())
                    .toList();
            close();
            open = match;
            openLine = line;
            before.addAll(above);
            before.add(line);
        }

        void table(RawTable table) {
            if (open == null || tableIsStray(table)) {
                rest.add(table);
                return;
            }
            if (!preamble.isEmpty()) {
                after.addAll(preamble);
                preamble.clear();
            }
            tables.add(table);
        }

        /** A table pages away from its title belongs to something else (a contents page lists titles too). */
        private boolean tableIsStray(RawTable table) {
            TextLine title = openLine;
            if (title == null) {
                return true;
            }
            if (tables.isEmpty()) {
                return table.page() > title.page() + 1 || narrated(before);
            }
            RawTable last = tables.get(tables.size() - 1);
            return table.page() > last.page() + 1 || narrated(after);
        }

        private static boolean narrated(List<TextLine> lines) {
            return lines.stream()
                            .filter(line -> line.text().length() >= LONG_LINE / 2
                                    && !TitleBlock.isNote(line.text())
                                    && !TitleBlock.belongsToBlock(line.text())
                                    && line.text().contains("，"))
                            .count()
                    > 3;
        }

        void line(TextLine line) {
            if (open == null) {
                rest.add(line);
                rememberPreamble(line);
                return;
            }
            boolean headLine = tables.isEmpty()
                    && (TitleBlock.belongsToBlock(line.text()) || Headings.isAttachmentNumber(line.text()));
            if (ends(line) && !headLine) {
                close();
                rest.add(line);
                rememberPreamble(line);
                return;
            }
            List<TextLine> target = tables.isEmpty() ? before : after;
            if (!tables.isEmpty() && after.size() >= LINES_AFTER_TABLE) {
                rest.add(line);
                return;
            }
            target.add(line);
            rememberPreamble(line);
        }

        private void rememberPreamble(TextLine line) {
            if (TitleBlock.belongsToBlock(line.text())) {
                preamble.add(line);
            } else if (!CellText.isPageNumber(line.text())) {
                preamble.clear();
            }
        }

        private static boolean ends(TextLine line) {
            String text = line.text();
            return Headings.isSection(text)
                    || Headings.isNarrative(text)
                    || Headings.isOtherTable(text) && !TitleBlock.belongsToBlock(text);
        }

        void close() {
            StatementTitles.Match match = open;
            TextLine line = openLine;
            if (match != null && line != null) {
                Set<TextLine> mine = Set.copyOf(preamble);
                String mark = match.mark() != null ? match.mark() : markOf(before);
                segments.add(new StatementSegment(
                        match.type(),
                        match.title(),
                        mark,
                        line.page(),
                        line.sheet(),
                        before,
                        tables,
                        after.stream()
                                .filter(candidate -> !mine.contains(candidate))
                                .toList()));
            }
            open = null;
            openLine = null;
            before.clear();
            after.clear();
            tables.clear();
            preamble.clear();
        }

        private static @Nullable String markOf(List<TextLine> lines) {
            return lines.stream()
                    .map(line -> StatementTitles.mark(line.text()))
                    .filter(mark -> mark != null)
                    .findFirst()
                    .orElse(null);
        }
    }
}
