package org.juesuan.serve.reconciliation;

import org.juesuan.serve.page.Language;

/** The fixed words of a reconciliation report. */
enum Phrase {
    TITLE("勾稽关系审核报告", "Reconciliation report"),
    DRAFT_TITLE("审核意见表", "Review sheet"),
    ACCEPTED("通过", "accepted"),
    ACCEPTED_WITH_ERRORS("通过，有错误级提示须处理", "accepted, with findings of severity ERROR"),
    ACCEPTED_WITH_BREAKS("通过，有勾稽不符", "accepted with breaks"),
    QUARANTINED("未通过，已隔离", "quarantined"),
    UNREADABLE("无法读取", "unreadable"),
    EXACT("相符", "exact"),
    ROUNDING("尾差", "rounding"),
    BREAK("不符", "break"),
    DIFFERS("有差异", "differs"),
    NOT_EVALUATED("未核对", "not evaluated"),
    WAIVED("已豁免", "waived"),
    BREAKS("勾稽不符", "Breaks"),
    NO_BREAKS("没有勾稽不符。", "No break."),
    FINDINGS("读取与审核提示", "Findings"),
    NO_FINDINGS("没有提示。", "No finding."),
    ROUNDINGS("尾差（在印出精度允许之内）", "Rounding (within the printed precision)"),
    NOT_EVALUATEDS("未核对的勾稽关系", "Not evaluated"),
    EVALUATEDS("已核对的勾稽关系", "Evaluated"),
    DIFFERENCES("口径差异及与其他报告的差异", "Differences of base and from other reports"),
    STATEMENTS("报表", "Statements"),
    LEDGER("单元格去向", "Ledger of cells"),
    FILE("文件", "File"),
    BODY("部门（单位）", "Body"),
    YEAR("年度", "Year"),
    EDITION("口径", "Edition"),
    HASH("文件指纹 SHA-256", "SHA-256"),
    VERDICT("结论", "Verdict"),
    RULE("编号", "Rule"),
    IDENTITY("勾稽关系", "Identity"),
    PLACE("位置", "Place"),
    LEFT("左方", "Left"),
    RIGHT("右方", "Right"),
    DIFFERENCE("相差", "Difference"),
    ENVELOPE("允许尾差", "Envelope"),
    UNIT("金额单位", "Unit"),
    REASON("原因", "Reason"),
    SUGGESTION("建议核对", "Suggestion"),
    PRINTED("印出数", "Printed"),
    EXPECTED("应为", "Expected"),
    LABEL("行次名称", "Line"),
    SEVERITY("程度", "Severity"),
    CODE("代码", "Code"),
    MESSAGE("说明", "Message"),
    REMEDY("处理", "What to do"),
    STATEMENT("报表", "Statement"),
    STATE("状态", "State"),
    PAGES("页", "Pages"),
    CELLS("单元格数", "Cells"),
    PLACES("处数", "Places"),
    PRESENT("有数据", "present"),
    DECLARED_EMPTY("声明为空", "declared empty"),
    ABSENT("缺失", "absent"),
    DEPARTMENT("部门汇总", "department"),
    UNIT_EDITION("单位", "unit"),
    DOCUMENTS("文件一览", "Documents"),
    REVIEWER("审核人（签章）：", "Reviewed by:"),
    REVIEWED_ON("审核日期：", "Date:"),
    SEVERITY_FATAL("致命", "fatal"),
    SEVERITY_ERROR("错误", "error"),
    SEVERITY_WARNING("警告", "warning"),
    SEVERITY_INFO("提示", "info"),
    NOTE(
            "尾差按印出精度与相加项数计算，不设固定容差；本报告只指出疑点，不改动任何数据。",
            "Envelopes follow from the printed precision and the number of addends, never from a constant; nothing is corrected.");

    private final String zh;
    private final String en;

    Phrase(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** The phrase of a warehouse name such as {@code accepted_with_breaks}. */
    static Phrase of(String name) {
        return name.equals("unit") ? UNIT_EDITION : valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }
}
