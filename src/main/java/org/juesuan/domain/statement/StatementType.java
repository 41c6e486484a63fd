package org.juesuan.domain.statement;

import java.util.Locale;

/** The nine disclosure statements (公开表), named by what they are and never by their number. */
public enum StatementType {
    REVENUE_EXPENDITURE_SUMMARY("收入支出决算总表", BudgetAccount.ALL),
    REVENUE("收入决算表", BudgetAccount.ALL),
    EXPENDITURE("支出决算表", BudgetAccount.ALL),
    APPROPRIATION_SUMMARY("财政拨款收入支出决算总表", BudgetAccount.FISCAL_APPROPRIATION),
    GENERAL_PUBLIC_EXPENDITURE("一般公共预算财政拨款支出决算表", BudgetAccount.GENERAL_PUBLIC),
    GENERAL_PUBLIC_BASIC_EXPENDITURE("一般公共预算财政拨款基本支出决算表", BudgetAccount.GENERAL_PUBLIC),
    GOVERNMENT_FUND("政府性基金预算财政拨款收入支出决算表", BudgetAccount.GOVERNMENT_FUND),
    STATE_CAPITAL("国有资本经营预算财政拨款支出决算表", BudgetAccount.STATE_CAPITAL),
    THREE_PUBLIC_EXPENSE("财政拨款“三公”经费支出决算表", BudgetAccount.FISCAL_APPROPRIATION);

    private final String chinese;
    private final BudgetAccount account;

    StatementType(String chinese, BudgetAccount account) {
        this.chinese = chinese;
        this.account = account;
    }

    /** The usual Chinese title. */
    public String chinese() {
        return chinese;
    }

    /** The money this statement tells of, unless its title or a column says otherwise. */
    public BudgetAccount account() {
        return account;
    }

    /** The name in the warehouse and in seeds, for example {@code revenue_expenditure_summary}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static StatementType ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
