package org.juesuan.recognise;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.domain.statement.StatementType;

/**
 * In a table without rulings the name of a group is found over the columns in its middle only: the 小计 that begins the
 * group has lost it and seems to be a total of more. Where another column means just that, the 小计 belongs to the group
 * that follows it.
 */
final class SubtotalGroups {
    private static final String SUBTOTAL = "小计";

    private final StatementType type;
    private final HeaderTerms terms;

    SubtotalGroups(StatementType type, HeaderTerms terms) {
        this.type = type;
        this.terms = terms;
    }

    List<StatementColumn> restored(List<StatementColumn> columns) {
        List<StatementColumn> result = new ArrayList<>();
        for (int index = 0; index < columns.size(); index++) {
            result.add(restored(columns, index));
        }
        return result;
    }

    private StatementColumn restored(List<StatementColumn> columns, int index) {
        StatementColumn column = columns.get(index);
        int level = level(column);
        if (level < 0 || !hasTwin(columns, column)) {
            return column;
        }
        return columns.stream()
                .skip(index + 1L)
                .filter(next -> level(next) != level)
                .findFirst()
                .filter(next -> isGroupBeside(next, column, level))
                .map(next -> inGroup(column, level, next.path().get(level)))
                .orElse(column);
    }

    private static int level(StatementColumn column) {
        return column.path().stream().map(LabelKey::of).toList().indexOf(SUBTOTAL);
    }

    private static boolean hasTwin(List<StatementColumn> columns, StatementColumn column) {
        return columns.stream()
                .anyMatch(other -> other.number() != column.number()
                        && other.holdsAmounts()
                        && other.meaning().distinction().equals(column.meaning().distinction()));
    }

    private static boolean isGroupBeside(StatementColumn next, StatementColumn column, int level) {
        return next.path().size() > column.path().size()
                && next.path().subList(0, level).equals(column.path().subList(0, level));
    }

    private StatementColumn inGroup(StatementColumn column, int level, String group) {
        List<String> path = new ArrayList<>(column.path());
        path.add(level, group);
        ColumnTerm meaning = terms.meaning(type, path);
        return new StatementColumn(
                column.number(), column.lane(), meaning.role(), path, meaning, column.left(), column.right());
    }
}
