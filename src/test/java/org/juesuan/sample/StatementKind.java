package org.juesuan.sample;

import java.util.Arrays;
import java.util.Locale;

/** The nine statements (公开表) of a departmental final accounts report, and any other printed table. */
public enum StatementKind {
    REVENUE_EXPENDITURE_SUMMARY("summary", "收入支出决算总表"),
    REVENUE("revenue", "收入决算表"),
    EXPENDITURE("expenditure", "支出决算表"),
    APPROPRIATION_SUMMARY("appropriation_summary", "财政拨款收入支出决算总表"),
    GENERAL_PUBLIC_EXPENDITURE("general_public_expenditure", "一般公共预算财政拨款支出决算表"),
    GENERAL_PUBLIC_BASIC_EXPENDITURE("basic_expenditure", "一般公共预算财政拨款基本支出决算明细表"),
    GOVERNMENT_FUND("government_fund", "政府性基金预算财政拨款收入支出决算表"),
    STATE_CAPITAL("state_capital", "国有资本经营预算财政拨款支出决算表"),
    THREE_PUBLIC_EXPENSE("three_public", "财政拨款“三公”经费支出决算表"),
    OTHER("", "");

    private final String tableId;
    private final String usualTitle;

    StatementKind(String tableId, String usualTitle) {
        this.tableId = tableId;
        this.usualTitle = usualTitle;
    }

    /** The short name that the ground-truth files use; empty for {@link #OTHER}. */
    public String tableId() {
        return tableId;
    }

    /** The title of the national form. */
    public String usualTitle() {
        return usualTitle;
    }

    /** The name the warehouse uses, such as {@code revenue_expenditure_summary}. */
    public String statementName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that warehouse name. */
    public static StatementKind named(String statementName) {
        return Arrays.stream(values())
                .filter(kind -> kind.statementName().equals(statementName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no statement is named '" + statementName + "'"));
    }
}
