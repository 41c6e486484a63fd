package org.juesuan.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.amount.MoneyUnit;
import org.juesuan.domain.entity.Edition;
import org.juesuan.domain.entity.EntityKind;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.provenance.Box;
import org.juesuan.domain.provenance.Place;
import org.juesuan.domain.statement.AmountKind;
import org.juesuan.domain.statement.BudgetAccount;
import org.juesuan.domain.statement.ClassificationScheme;
import org.juesuan.domain.statement.CodeLevel;
import org.juesuan.domain.statement.Direction;
import org.juesuan.domain.statement.LineRole;
import org.juesuan.domain.statement.Measure;
import org.juesuan.domain.statement.StatementState;
import org.juesuan.domain.statement.StatementType;
import org.juesuan.narrative.NarrativeReading;
import org.juesuan.normalise.FactRow;
import org.juesuan.reading.LedgerEntry;
import org.juesuan.reading.NarrativeBlock;
import org.juesuan.reading.ReportReading;
import org.juesuan.reading.StatementReading;
import org.juesuan.recognise.ReportIdentity;
import org.juesuan.recognise.ReportUnit;

/** A report written by hand: some lines of the expenditure statement, and one of three public expenses. */
public final class InventedReport {
    private final String entity;
    private final int year;
    private final List<FactRow> facts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable String sheet;
    private String text = "情况说明";
    private int row;

    private InventedReport(String entity, int year) {
        this.entity = entity;
        this.year = year;
    }

    /** A report with one line, so that it holds something. */
    public static InventedReport of(String entity, int year) {
        return new InventedReport(entity, year).spent("2010301", "行政运行", "100.00");
    }

    /** Its later lines stand on a sheet instead of a page. */
    public InventedReport onSheet(String name) {
        sheet = name;
        List<FactRow> printed = List.copyOf(facts);
        facts.clear();
        row = 40;
        printed.forEach(fact -> add(
                fact.statement(),
                fact.amountKind(),
                fact.code(),
                fact.label(),
                fact.amountYuan().toPlainString()));
        return this;
    }

    /** One line of the expenditure statement. */
    public InventedReport spent(String code, String label, String yuan) {
        return add(StatementType.EXPENDITURE, AmountKind.OUTTURN, code, label, yuan);
    }

    /** One budget figure of three public expenses. */
    public InventedReport publicExpenseBudget(AmountKind basis, String yuan) {
        return add(StatementType.THREE_PUBLIC_EXPENSE, basis, "reception", "公务接待费", yuan);
    }

    /** A finding of the document. */
    public InventedReport finding(FindingCode code) {
        findings.add(Finding.of(code, StatementType.EXPENDITURE, new Place(1, null, 3, 4), "x", "y", "noticed"));
        return this;
    }

    /** A line of its text. */
    public InventedReport saying(String line) {
        text = line;
        return this;
    }

    public ReportReading read() {
        return new ReportReading(
                ReportReading.Outcome.READ,
                null,
                identity(),
                3,
                sheet == null ? "pdf/1" : "excel/1",
                Arrays.stream(StatementType.values()).map(this::statement).toList(),
                facts,
                findings,
                List.of(new LedgerEntry(StatementType.EXPENDITURE, "consumed", "amount", facts.size())),
                List.of(new ReportUnit(1, entity + "本级", "own_level", null)),
                List.of(new NarrativeBlock(1, 1, text)),
                NarrativeReading.NONE);
    }

    public String reportId() {
        return identity().reportId();
    }

    private ReportIdentity identity() {
        return new ReportIdentity(
                "final_accounts",
                "990100",
                "示例市",
                entity,
                null,
                entity,
                EntityKind.DEPARTMENT,
                null,
                Edition.DEPARTMENT,
                year);
    }

    private StatementReading statement(StatementType type) {
        boolean present = facts.stream().anyMatch(fact -> fact.statement() == type);
        return new StatementReading(
                type,
                type.account(),
                present ? StatementState.PRESENT : StatementState.ABSENT,
                present ? type.chinese() : null,
                null,
                present ? MoneyUnit.YUAN : null,
                present ? new BigDecimal("0.01") : null,
                null,
                present ? 1 : null,
                present ? 2 : null);
    }

    private InventedReport add(StatementType type, AmountKind kind, @Nullable String code, String label, String yuan) {
        row++;
        facts.add(new FactRow(
                type,
                year,
                kind,
                Direction.EXPENDITURE,
                type == StatementType.EXPENDITURE ? BudgetAccount.ALL : BudgetAccount.GENERAL_PUBLIC,
                type == StatementType.EXPENDITURE ? ClassificationScheme.FUNCTIONAL : ClassificationScheme.THREE_PUBLIC,
                code,
                type == StatementType.EXPENDITURE ? CodeLevel.ITEM : null,
                "printed",
                label,
                label,
                LineRole.DETAIL,
                true,
                Measure.TOTAL,
                "",
                new BigDecimal(yuan),
                yuan,
                MoneyUnit.YUAN,
                2,
                null,
                new Place(sheet == null ? 1 : 2, sheet, row, 1),
                sheet == null ? "" : "B" + row,
                new Box(0, 0, 1, 1)));
        return this;
    }
}
