package org.juesuan.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.juesuan.recognise.SeedTable;

/** The items of a report with the official explanations of their codes, as glossaries print them. */
final class GlossaryItems {
    private static final int ITEM_DIGITS = 7;

    private GlossaryItems() {}

    static List<String> of(ReportFigures figures) {
        Map<String, String> names = new HashMap<>();
        figures.linesOf(StatementKind.GENERAL_PUBLIC_EXPENDITURE).forEach(line -> names.put(line.code(), line.label()));
        List<String> items = new ArrayList<>();
        for (SeedTable.Row row : SeedTable.rows("classification/description.csv")) {
            String code = row.text("code");
            if (code.length() == ITEM_DIGITS && names.containsKey(code)) {
                items.add("%s（类）%s（款）%s（项）：%s"
                        .formatted(
                                names.get(code.substring(0, 3)),
                                names.get(code.substring(0, 5)),
                                names.get(code),
                                row.text("explanation")));
            }
        }
        return items;
    }
}
