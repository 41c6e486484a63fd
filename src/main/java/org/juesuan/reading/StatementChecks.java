package org.juesuan.reading;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.provenance.Place;
import org.juesuan.domain.statement.AmountKind;
import org.juesuan.domain.statement.Measure;
import org.juesuan.domain.statement.StatementState;
import org.juesuan.domain.statement.StatementType;
import org.juesuan.normalise.FactRow;
import org.juesuan.recognise.ColumnRole;
import org.juesuan.recognise.RecognisedStatement;
import org.juesuan.recognise.StatementColumn;

/** What is missing from a statement: its figures, its outturn, a column that its form requires. */
final class StatementChecks {
    private static final Set<StatementType> TOTAL_REQUIRED =
            EnumSet.of(StatementType.REVENUE, StatementType.EXPENDITURE, StatementType.GENERAL_PUBLIC_EXPENDITURE);

    private static final Map<StatementType, Set<String>> LAST_LINES = Map.of(
            StatementType.REVENUE_EXPENDITURE_SUMMARY, Set.of("grand_total"),
            StatementType.APPROPRIATION_SUMMARY, Set.of("grand_total"),
            StatementType.REVENUE, Set.of("total"),
            StatementType.EXPENDITURE, Set.of("total"),
            StatementType.GENERAL_PUBLIC_EXPENDITURE, Set.of("total"),
            StatementType.GENERAL_PUBLIC_BASIC_EXPENDITURE, Set.of("personnel", "routine_operating", "total"));

    private final List<Finding> findings;

    StatementChecks(List<Finding> findings) {
        this.findings = findings;
    }

    void absent(StatementType type) {
        findings.add(Finding.of(
                FindingCode.STATEMENT_ABSENT,
                type,
                Place.document(),
                null,
                type.chinese(),
                "statement '%s' · found none · expected one".formatted(type.chinese())));
    }

    void present(RecognisedStatement statement, StatementState state, List<FactRow> facts) {
        if (facts.isEmpty()) {
            if (state == StatementState.PRESENT) {
                add(
                        FindingCode.STATEMENT_EMPTY,
                        statement,
                        "figures · found neither an amount nor a sentence that declares it empty");
            }
            return;
        }
        boolean figures = facts.stream().anyMatch(fact -> fact.amountYuan().compareTo(BigDecimal.ZERO) != 0);
        if (figures
                && statement.emptySentence() != null
                && statement.emptySentence().contains("无数据")) {
            add(
                    FindingCode.DECLARED_EMPTY_WITH_AMOUNTS,
                    statement,
                    "figures · found amounts other than zero under '%s'".formatted(statement.emptySentence()));
        }
        columns(statement, facts);
        columnsAlike(statement, facts);
        totalLine(statement, facts);
    }

    /** The totals stand last: without them the page that ends the statement is probably lost. */
    private void totalLine(RecognisedStatement statement, List<FactRow> facts) {
        Set<String> totals = LAST_LINES.getOrDefault(statement.type(), Set.of());
        boolean printed = facts.stream().anyMatch(fact -> fact.code() != null && totals.contains(fact.code()));
        if (!totals.isEmpty() && !printed) {
            add(FindingCode.TOTAL_LINE_MISSING, statement, "last line · found lines and no total · expected a total");
        }
    }

    private void columns(RecognisedStatement statement, List<FactRow> facts) {
        if (statement.type() == StatementType.THREE_PUBLIC_EXPENSE) {
            threePublic(statement, facts);
        }
        boolean noTotal = TOTAL_REQUIRED.contains(statement.type())
                && facts.stream().noneMatch(fact -> fact.measure() == Measure.TOTAL);
        if (noTotal) {
            add(
                    FindingCode.REQUIRED_COLUMN_EMPTY,
                    statement,
                    "column of totals · found empty over the whole statement");
        }
        if (statement.type() == StatementType.REVENUE_EXPENDITURE_SUMMARY
                || statement.type() == StatementType.APPROPRIATION_SUMMARY) {
            emptyLanes(statement, facts);
        }
    }

    /** Two columns of one lane that print amounts differ in money, measure, phase, item or year. */
    private void columnsAlike(RecognisedStatement statement, List<FactRow> facts) {
        Map<List<Object>, StatementColumn> seen = new HashMap<>();
        for (StatementColumn column : statement.columns()) {
            boolean printed = facts.stream()
                    .anyMatch(fact -> Objects.equals(fact.place().column(), column.number())
                            && fact.amountYuan().signum() != 0);
            if (!column.is(ColumnRole.AMOUNT) || !printed) {
                continue;
            }
            StatementColumn other =
                    seen.putIfAbsent(List.of(column.lane(), column.meaning().distinction()), column);
            if (other != null) {
                add(
                        FindingCode.COLUMNS_ALIKE,
                        statement,
                        "columns %d '%s' and %d '%s' · found the same meaning · expected two"
                                .formatted(other.number(), other.label(), column.number(), column.label()));
            }
        }
    }

    private void threePublic(RecognisedStatement statement, List<FactRow> facts) {
        boolean outturn = facts.stream().anyMatch(fact -> fact.amountKind() == AmountKind.OUTTURN);
        if (!outturn) {
            add(FindingCode.OUTTURN_MISSING, statement, "决算数 · found empty in every column · expected the outturn");
        }
        boolean budgetColumns = statement.columns().stream()
                .anyMatch(column ->
                        column.meaning().kind() != null && column.meaning().kind() != AmountKind.OUTTURN);
        boolean budget = facts.stream().anyMatch(fact -> fact.amountKind() != AmountKind.OUTTURN);
        if (outturn && budgetColumns && !budget) {
            add(
                    FindingCode.REQUIRED_COLUMN_EMPTY,
                    statement,
                    "预算数 · found empty in every column · expected the budget");
        }
    }

    private void emptyLanes(RecognisedStatement statement, List<FactRow> facts) {
        for (int lane = 0; lane < Math.min(2, statement.lanes()); lane++) {
            int current = lane;
            List<Integer> columns = statement.columns().stream()
                    .filter(column -> column.lane() == current && column.holdsAmounts())
                    .map(StatementColumn::number)
                    .toList();
            boolean printed = facts.stream()
                    .anyMatch(fact -> columns.contains(fact.place().column()));
            if (!printed) {
                add(
                        FindingCode.REQUIRED_COLUMN_EMPTY,
                        statement,
                        "%s side · found empty over the whole statement".formatted(lane == 0 ? "收入" : "支出"));
            }
        }
    }

    private void add(FindingCode code, RecognisedStatement statement, String message) {
        findings.add(Finding.of(
                code,
                statement.type(),
                Place.page(statement.firstPage(), statement.sheet()),
                null,
                null,
                "'%s' · %s".formatted(statement.title(), message)));
    }
}
