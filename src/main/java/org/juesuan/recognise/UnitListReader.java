package org.juesuan.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.extract.PageElement;
import org.juesuan.extract.RawCell;
import org.juesuan.extract.RawTable;
import org.juesuan.extract.TextLine;

/** Reads the list of units whose accounts are consolidated (决算单位构成), as a table or as numbered lines. */
public final class UnitListReader {
    private static final Pattern INTRODUCTION =
            Pattern.compile("纳入.{0,60}(?:编制)?范围的?(?:预算|二级|基层)?单位|决算编制范围|(?:预|决)算单位(?:构成|情况)");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[(]?\\d{1,3}[)]?[、.]|[(][一二三四五六七八九十]+[)])([^,;。:]{3,40})[。;,]?$");
    private static final int LINES_TO_LIST = 6;

    /** The units in printed order; empty where the report has no such list. */
    public List<ReportUnit> read(List<PageElement> rest) {
        int afterIntroduction = Integer.MAX_VALUE;
        List<ReportUnit> units = new ArrayList<>();
        for (PageElement element : rest) {
            if (element instanceof RawTable table) {
                if (isUnitTable(table)) {
                    addTable(table, units);
                    if (!units.isEmpty()) {
                        return units;
                    }
                }
                continue;
            }
            TextLine line = (TextLine) element;
            String key = LabelKey.of(line.text());
            if (INTRODUCTION.matcher(key).find()) {
                afterIntroduction = 0;
                continue;
            }
            Matcher numbered = NUMBERED.matcher(key);
            if (afterIntroduction <= LINES_TO_LIST && numbered.matches()) {
                units.add(unit(units.size() + 1, LabelKey.compact(line.text()), null));
                afterIntroduction = 0;
            } else if (!units.isEmpty() && Headings.isSection(key)) {
                return units;
            } else {
                afterIntroduction = afterIntroduction == Integer.MAX_VALUE ? afterIntroduction : afterIntroduction + 1;
            }
        }
        return units;
    }

    private static ReportUnit unit(int ordinal, String printed, @Nullable String note) {
        String name = printed.replaceFirst("^(?:[(（]?\\d{1,3}[)）]?[、.．]|[(（][一二三四五六七八九十]+[)）])", "")
                .replaceFirst("[。；;，,]$", "");
        boolean ownLevel = name.endsWith("本级")
                || name.contains("（本级")
                || name.contains("(本级")
                || name.contains("机关）")
                || name.contains("机关)");
        return new ReportUnit(ordinal, name, ownLevel ? "own_level" : "unit", note);
    }

    private static boolean isUnitTable(RawTable table) {
        return table.cells().stream()
                .filter(cell -> cell.row() == 0)
                .anyMatch(cell -> LabelKey.of(cell.text()).matches("(?:预算|决算)?单位名称|单位"));
    }

    private static void addTable(RawTable table, List<ReportUnit> units) {
        int name = column(table, "(?:预算|决算)?单位名称|单位");
        int note = column(table, "备注|说明|单位性质|预算级次|单位类型");
        for (int row = 1; row < table.rowCount(); row++) {
            String printed = text(table, row, name);
            if (printed.length() >= 3 && !BodyName.isPlaceholder(printed)) {
                String remark = note < 0 ? "" : text(table, row, note);
                units.add(unit(units.size() + 1, printed, remark.isEmpty() ? null : remark));
            }
        }
    }

    private static int column(RawTable table, String header) {
        return table.cells().stream()
                .filter(cell -> cell.row() == 0 && LabelKey.of(cell.text()).matches(header))
                .mapToInt(RawCell::column)
                .findFirst()
                .orElse(-1);
    }

    private static String text(RawTable table, int row, int column) {
        return table.cellAt(row, column)
                .map(cell -> LabelKey.compact(cell.text()))
                .orElse("");
    }
}
