package org.juesuan.normalise;

import java.util.List;
import org.juesuan.recognise.CellText;
import org.juesuan.recognise.ColumnRole;
import org.juesuan.recognise.LabelKey;
import org.juesuan.recognise.RecognisedRow;
import org.juesuan.recognise.StatementColumn;

/**
 * Puts the code of a line together from one, two or three columns (类, 款, 项). A part left out is the one above it; a
 * part that lost its leading zero gets it back. One instance reads one lane from top to bottom.
 */
final class CodeCells {
    private final List<StatementColumn> columns;
    private String lastClass = "";
    private String lastSection = "";

    CodeCells(List<StatementColumn> columns) {
        this.columns = columns.stream()
                .filter(column -> column.role() != null && column.role().holdsCode())
                .toList();
    }

    /** The digits of the row's code; empty where the row has none. Text that is no code is left to the label. */
    String read(RecognisedRow row) {
        String whole = part(row, ColumnRole.CODE);
        String ofClass = part(row, ColumnRole.CODE_CLASS);
        String section = part(row, ColumnRole.CODE_SECTION);
        String item = part(row, ColumnRole.CODE_ITEM);
        String code = whole.isEmpty() ? joined(ofClass, section, item) : whole;
        if (code.length() >= 3) {
            lastClass = code.substring(0, 3);
        }
        if (code.length() >= 5) {
            lastSection = code.substring(3, 5);
        }
        return code;
    }

    private String joined(String ofClass, String section, String item) {
        if (item.length() > 3) {
            return item;
        }
        if (section.length() > 3 && item.isEmpty()) {
            return section;
        }
        if (ofClass.isEmpty() && section.isEmpty() && item.isEmpty()) {
            return "";
        }
        String first = ofClass.isEmpty() ? lastClass : ofClass;
        if (item.isEmpty()) {
            return section.isEmpty() ? first : first + twoDigits(section);
        }
        String second =
                section.isEmpty() ? lastSection : twoDigits(section.substring(Math.max(0, section.length() - 2)));
        return first + second + twoDigits(item);
    }

    private static String twoDigits(String part) {
        return part.length() == 1 ? "0" + part : part;
    }

    private String part(RecognisedRow row, ColumnRole role) {
        return columns.stream()
                .filter(column -> column.is(role))
                .map(column -> LabelKey.of(row.text(column)))
                .filter(CodeCells::isDigits)
                .findFirst()
                .orElse("");
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(character -> '0' <= character && character <= '9');
    }

    /** True where a code has one of the lengths of a class, section or item. */
    static boolean wellFormed(String code) {
        return CellText.isCode(code) && code.length() <= 7;
    }
}
