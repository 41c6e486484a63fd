package org.juesuan.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.amount.MoneyUnit;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.provenance.Place;
import org.juesuan.domain.statement.BudgetAccount;
import org.juesuan.domain.statement.StatementType;
import org.juesuan.extract.RawTable;
import org.juesuan.extract.TextLine;

/** Turns one or several segments of the same statement into a recognised statement. */
final class StatementRecogniser {
    private final HeaderReader headers;
    private final LineNames lines;
    private final Phrases phrases;
    private final RowContinuation.KnownNames names;
    private final List<Finding> findings;

    StatementRecogniser(
            HeaderTerms terms,
            LineNames lines,
            Phrases phrases,
            RowContinuation.KnownNames names,
            List<Finding> findings) {
        this.findings = findings;
        this.headers = new HeaderReader(terms, lines);
        this.lines = lines;
        this.phrases = phrases;
        this.names = names;
    }

    /** The header of a segment's first table; empty where it has no table. */
    Optional<StatementHeader> header(StatementSegment segment) {
        return segment.tables().stream().findFirst().map(table -> headers.read(segment.type(), table));
    }

    /** True where a segment without table says that its statement is empty. */
    boolean declaresEmpty(StatementSegment segment) {
        return emptySentence(segment) != null;
    }

    RecognisedStatement recognise(StatementSegment segment) {
        StatementType type = segment.type();
        CellLedger ledger = new CellLedger();
        List<StatementColumn> columns = List.of();
        List<RecognisedRow> rows = List.of();
        Optional<StatementHeader> header = header(segment);
        if (header.isPresent()) {
            columns = header.get().columns();
            StatementGrid grid = new StatementGrid(header.get(), ledger, new RowContinuation(type, names, lines));
            grid.addFirst(segment.tables().get(0));
            addContinuations(segment, grid);
            rows = grid.rows();
        }
        List<TextLine> block = segment.before();
        return new RecognisedStatement(
                type,
                account(segment),
                segment.title(),
                segment.mark(),
                unit(segment),
                emptySentence(segment, rows),
                segment.titlePage(),
                lastPage(segment),
                segment.sheet(),
                columns,
                rows,
                segment.after().stream().map(TextLine::text).toList(),
                bodies(block),
                years(block),
                ledger,
                segment.cells());
    }

    private void addContinuations(StatementSegment segment, StatementGrid grid) {
        for (int index = 1; index < segment.tables().size(); index++) {
            RawTable table = segment.tables().get(index);
            boolean added = grid.addContinuation(table);
            if (!added
                    && printsMoney(table)
                    && !introduced(segment, segment.tables().get(index - 1), table)) {
                findings.add(Finding.of(
                        FindingCode.TABLE_SET_ASIDE,
                        segment.type(),
                        Place.page(table.page(), table.sheet()),
                        segment.title(),
                        null,
                        "'%s' page %d · found a table without heading and with other columns · expected the columns of the statement · not read"
                                .formatted(segment.title(), table.page())));
            }
        }
    }

    private static boolean printsMoney(RawTable table) {
        return table.cells().stream().anyMatch(cell -> CellText.isMoney(cell.text()));
    }

    /** A line of text between two tables introduces something else. */
    private static boolean introduced(StatementSegment segment, RawTable above, RawTable below) {
        return segment.after().stream()
                .filter(line -> !CellText.isPageNumber(line.text()))
                .anyMatch(line -> isBelow(line, above) && isAbove(line, below));
    }

    private static boolean isBelow(TextLine line, RawTable table) {
        return line.page() > table.page()
                || line.page() == table.page()
                        && line.box().top() >= table.box().top();
    }

    private static boolean isAbove(TextLine line, RawTable table) {
        return line.page() < table.page()
                || line.page() == table.page()
                        && line.box().top() <= table.box().top();
    }

    private static BudgetAccount account(StatementSegment segment) {
        boolean generalPublic = segment.type() == StatementType.THREE_PUBLIC_EXPENSE
                && segment.title().contains("一般公共预算");
        return generalPublic ? BudgetAccount.GENERAL_PUBLIC : segment.type().account();
    }

    private static int lastPage(StatementSegment segment) {
        return segment.tables().stream().mapToInt(RawTable::page).max().orElse(segment.titlePage());
    }

    private static List<String> bodies(List<TextLine> block) {
        return block.stream()
                .flatMap(line -> TitleBlock.body(line.text()).stream())
                .toList();
    }

    private static List<Integer> years(List<TextLine> block) {
        return block.stream()
                .filter(line -> line.text().length() < 60)
                .flatMap(line -> TitleBlock.year(line.text()).stream())
                .toList();
    }

    private static @Nullable MoneyUnit unit(StatementSegment segment) {
        String block =
                String.join("", segment.before().stream().map(TextLine::text).toList());
        Stream<String> headerCells = segment.tables().stream()
                .limit(1)
                .flatMap(table ->
                        table.cells().stream().filter(cell -> cell.row() < 4).map(cell -> cell.text()));
        Stream<String> sources = Stream.of(
                        segment.before().stream().map(TextLine::text),
                        Stream.of(block),
                        headerCells,
                        segment.after().stream().map(TextLine::text))
                .flatMap(source -> source);
        return sources.flatMap(text -> TitleBlock.unit(text).or(() -> headerUnit(text)).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<MoneyUnit> headerUnit(String text) {
        String key = LabelKey.of(text);
        int open = key.lastIndexOf('(');
        return open >= 0 && key.endsWith(")")
                ? MoneyUnit.parse(key.substring(open + 1, key.length() - 1))
                : Optional.empty();
    }

    private @Nullable String emptySentence(StatementSegment segment) {
        return Stream.concat(segment.after().stream(), segment.before().stream())
                .map(TextLine::text)
                .filter(text -> phrases.tells(Phrases.Kind.EMPTY_SENTENCE, text))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String emptySentence(StatementSegment segment, List<RecognisedRow> rows) {
        String outside = emptySentence(segment);
        if (outside != null) {
            return outside;
        }
        List<String> inside = new ArrayList<>();
        rows.forEach(row -> row.cells().values().forEach(cell -> inside.add(cell.text())));
        return inside.stream()
                .filter(text -> text.length() < 120 && phrases.tells(Phrases.Kind.EMPTY_SENTENCE, text))
                .findFirst()
                .orElse(null);
    }
}
