package org.juesuan.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.extract.PageElement;
import org.juesuan.extract.RawTable;
import org.juesuan.extract.TextLine;

/**
 * Takes the self-evaluation forms (绩效自评表) out of a document before its statements are looked for, so that neither
 * disturbs the other. A title without a form under it (a contents page) stays where it is.
 */
final class FormFinder {
    private static final int LINES_BEFORE_TABLE = 12;
    private static final Pattern NUMBERED = Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)]).*");

    private final FormTitles titles;
    private final StatementTitles statements;

    FormFinder(FormTitles titles, StatementTitles statements) {
        this.titles = titles;
        this.statements = statements;
    }

    /**
     * A document without its forms.
     *
     * @param rest all other elements in their order
     */
    record Cut(List<FormSegment> forms, List<PageElement> rest) {}

    Cut cut(List<PageElement> elements) {
        Walk walk = new Walk();
        elements.forEach(walk::accept);
        walk.close();
        return new Cut(List.copyOf(walk.forms), List.copyOf(walk.rest));
    }

    private final class Walk {
        private final List<FormSegment> forms = new ArrayList<>();
        private final List<PageElement> rest = new ArrayList<>();
        private final List<PageElement> held = new ArrayList<>();
        private final List<TextLine> lines = new ArrayList<>();
        private final List<RawTable> tables = new ArrayList<>();
        private FormTitles.@Nullable Match open;
        private @Nullable TextLine note;

        void accept(PageElement element) {
            if (element instanceof RawTable table) {
                table(table);
            } else {
                line((TextLine) element);
            }
        }

        private void table(RawTable table) {
            boolean mine = open != null && near(table) && (!tables.isEmpty() || titles.signs(table));
            if (!mine) {
                close();
                boolean untitled = titles.evaluates(table);
                if (!untitled) {
                    rest.add(table);
                    return;
                }
                open = new FormTitles.Match(null, "");
            }
            note = null;
            held.add(table);
            tables.add(table);
        }

        private boolean near(RawTable table) {
            PageElement last = held.get(held.size() - 1);
            return Objects.equals(last.sheet(), table.sheet()) && table.page() <= last.page() + 1;
        }

        private void line(TextLine line) {
            Optional<FormTitles.Match> title = titles.match(line.text());
            if (title.isPresent()) {
                if (!goesOn(title.get(), line)) {
                    close();
                    open = title.get();
                }
                held.add(line);
            } else if (open == null || ends(line)) {
                close();
                rest.add(line);
            } else {
                keep(line);
            }
        }

        private boolean goesOn(FormTitles.Match title, TextLine line) {
            return !tables.isEmpty() && title.title().contains("续") && line.sheet() == null;
        }

        private boolean ends(TextLine line) {
            String key = LabelKey.of(line.text());
            boolean heading = Headings.isSection(line.text())
                    || Headings.isNarrative(line.text())
                    || NUMBERED.matcher(key).matches()
                    || Headings.isOtherTable(line.text()) && !TitleBlock.belongsToBlock(line.text());
            boolean tooFar = tables.isEmpty() && lines.size() >= LINES_BEFORE_TABLE;
            return heading || tooFar || statements.match(line.text()).isPresent() || leaves(line);
        }

        /** Under its tables only notes belong to a form; a page number may stand between two of them. */
        private boolean leaves(TextLine line) {
            TextLine above = note;
            boolean noted = TitleBlock.isNote(line.text()) || above != null && above.page() == line.page();
            boolean head = TitleBlock.belongsToBlock(line.text());
            return !tables.isEmpty() && !noted && !head && !CellText.isPageNumber(line.text());
        }

        private void keep(TextLine line) {
            held.add(line);
            if (TitleBlock.isNote(line.text())) {
                note = line;
            }
            if (tables.isEmpty()) {
                lines.add(line);
            }
        }

        void close() {
            FormTitles.Match match = open;
            boolean form = match != null && tables.stream().anyMatch(titles::signs);
            if (match != null && form) {
                FormKind kind = match.kind() == null ? titles.kind(tables) : match.kind();
                PageElement first = held.get(0);
                String title = match.title().isEmpty() ? null : match.title();
                forms.add(new FormSegment(kind, title, first.page(), first.sheet(), lines, tables));
                keepTitle(first);
            } else {
                rest.addAll(held);
            }
            open = null;
            note = null;
            held.clear();
            lines.clear();
            tables.clear();
        }

        /** The title itself ends the statement or the section before it. */
        private void keepTitle(PageElement first) {
            if (first instanceof TextLine title) {
                rest.add(title);
            }
        }
    }
}
