package org.juesuan.recognise;

import java.util.List;
import java.util.Optional;
import org.juesuan.domain.statement.StatementType;
import org.juesuan.extract.RawCell;

/** Tells whether the first row of a page is the rest of the row that the page break cut. */
final class RowContinuation {
    private final StatementType type;
    private final KnownNames names;
    private final LineNames lines;

    /** Knows whether a wording is the name of a classification code. */
    @FunctionalInterface
    interface KnownNames {
        boolean isName(String wording);
    }

    RowContinuation(StatementType type, KnownNames names, LineNames lines) {
        this.type = type;
        this.names = names;
        this.lines = lines;
    }

    boolean continues(List<StatementColumn> columns, StatementGrid.Draft last, StatementGrid.Draft first) {
        boolean figures = false;
        boolean namesRest = false;
        boolean namesOther = false;
        for (StatementColumn column : columns) {
            RawCell cell = first.cells().get(column.number());
            if (cell == null) {
                continue;
            }
            RawCell head = last.cells().get(column.number());
            if (column.is(ColumnRole.LABEL)) {
                boolean rest = head != null && isRestOf(head, cell);
                boolean wholeLane = head == null && isFragment(columns, last);
                if (!rest && !wholeLane) {
                    return false;
                }
                namesRest |= rest;
                namesOther |= wholeLane;
            } else if (head != null || column.role() == null) {
                return false;
            } else {
                figures = true;
            }
        }
        return namesRest || figures && !namesOther && lacksEveryFigure(columns, last);
    }

    /** True where a text names a line of the statement. */
    boolean isLine(String text) {
        return lines.isLine(type, text);
    }

    /** Names alone, no code and no figure: the break left the lanes that were not cut to the next page. */
    private static boolean isFragment(List<StatementColumn> columns, StatementGrid.Draft last) {
        return columns.stream()
                .filter(column -> last.cells().containsKey(column.number()))
                .allMatch(column -> column.is(ColumnRole.LABEL));
    }

    /**
     * The head's name is not known, and with the rest it is (死亡 | 抚恤, though 抚恤 is a name too), or the rest alone means
     * nothing.
     */
    private boolean isRestOf(RawCell head, RawCell rest) {
        boolean whole = isKnown(head.text() + rest.text());
        if (isKnown(rest.text())) {
            return whole && !isKnown(head.text());
        }
        return whole || !isKnown(head.text()) && !lines.isLine(type, rest.text());
    }

    private boolean isKnown(String text) {
        String name = LabelKey.withoutEnumeration(text);
        Optional<LineNames.Line> line = lines.find(type, LineNames.Lane.REVENUE, text)
                .or(() -> lines.find(type, LineNames.Lane.EXPENDITURE, text));
        return line.isPresent() || names.isName(name);
    }

    private static boolean lacksEveryFigure(List<StatementColumn> columns, StatementGrid.Draft last) {
        return columns.stream()
                .noneMatch(column -> column.holdsAmounts() && last.cells().containsKey(column.number()));
    }
}
