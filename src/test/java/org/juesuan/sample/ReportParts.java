package org.juesuan.sample;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.sample.PrintedTable.PageShape;

/** Small tables of a report that are not statements. */
final class ReportParts {
    private ReportParts() {}

    /** 决算单位构成 as a ruled list. */
    static PrintedTable unitTable(List<String> units) {
        List<PrintedRow> rows = new ArrayList<>();
        for (int index = 0; index < units.size(); index++) {
            rows.add(PrintedRow.of(List.of(Integer.toString(index + 1), units.get(index), "")));
        }
        List<PrintedColumn> columns = List.of(
                PrintedColumn.lineNumber(Lane.WHOLE),
                PrintedColumn.name(Lane.WHOLE, 200),
                PrintedColumn.name(Lane.WHOLE, 60));
        return new PrintedTable(
                StatementKind.OTHER,
                "",
                "",
                "",
                "",
                "",
                "单位",
                columns,
                TableHeader.of("序号|单位名称|备注"),
                rows,
                List.of(),
                PageShape.PORTRAIT);
    }
}
