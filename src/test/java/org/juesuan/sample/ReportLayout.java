package org.juesuan.sample;

import java.util.List;

/** The form a report is printed in. */
public enum ReportLayout {
    /** 公开01–09表 with 行次 and 栏次, 07 fund, 08 capital, 09 three public; zeros printed. */
    HENAN,
    /** No mark, no 行次 or 栏次, 07 three public, 08 fund, 09 capital; zeros left blank; code in one column. */
    SHANGHAI,
    /** As {@link #SHANGHAI}, the code in three columns 类, 款, 项. */
    SHANGHAI_THREE_CODE_COLUMNS,
    /** A bureau's own filing workbook: Z01…, F01, CS02; the summary in three lanes with budgets. */
    FILING;

    /** The statements of these figures in this form, in printed order. */
    public List<PrintedTable> print(ReportFigures figures) {
        return switch (this) {
            case HENAN -> HenanForm.print(figures);
            case SHANGHAI -> new ShanghaiForm(figures, ShanghaiForm.CodeColumns.ONE).print();
            case SHANGHAI_THREE_CODE_COLUMNS -> new ShanghaiForm(figures, ShanghaiForm.CodeColumns.THREE).print();
            case FILING -> new FilingForm(figures).print();
        };
    }

    /** True where a table that runs over several pages prints its header on each of them. */
    boolean repeatsHeader() {
        return this == HENAN;
    }
}
