package org.juesuan.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.amount.MoneyUnit;
import org.juesuan.domain.provenance.Place;
import org.juesuan.domain.statement.AmountKind;
import org.juesuan.domain.statement.BudgetAccount;
import org.juesuan.domain.statement.ClassificationScheme;
import org.juesuan.domain.statement.CodeLevel;
import org.juesuan.domain.statement.Direction;
import org.juesuan.domain.statement.LineRole;
import org.juesuan.domain.statement.Measure;
import org.juesuan.domain.statement.StatementType;
import org.juesuan.recognise.ColumnRole;
import org.juesuan.recognise.ColumnTerm;
import org.juesuan.recognise.LineNames;
import org.juesuan.recognise.RecognisedStatement;
import org.juesuan.recognise.StatementColumn;

/** Makes the facts of a statement from its lines: line and column together give a figure its meaning. */
final class FactBuilder {
    private static final Set<String> VEHICLE_PARTS = Set.of("vehicle_purchase", "vehicle_operation");
    private static final Map<String, Set<String>> FIXED_CHILDREN = Map.of(
            "vehicles", VEHICLE_PARTS,
            "personnel", Set.of("301", "303"),
            "routine_operating", Set.of("302", "307", "309", "310", "311", "312", "313", "399"));
    private static final Set<String> NO_ITEM_HEADER = Set.of("小计", "合计");

    private final RecognisedStatement statement;
    private final StatementType type;
    private final MoneyUnit unit;
    private final int year;
    private final AmountKind budgetBasis;

    FactBuilder(RecognisedStatement statement, MoneyUnit unit, int year, AmountKind budgetBasis) {
        this.statement = statement;
        this.type = statement.type();
        this.unit = unit;
        this.year = year;
        this.budgetBasis = budgetBasis;
    }

    List<FactRow> facts(List<LineDraft> drafts) {
        List<FactRow> facts = new ArrayList<>();
        for (LineDraft draft : drafts) {
            for (LineDraft.Amount amount : draft.amounts()) {
                facts.add(namedByColumn(amount) ? columnFact(drafts, draft, amount) : fact(drafts, draft, amount));
            }
        }
        return facts;
    }

    private boolean namedByColumn(LineDraft.Amount amount) {
        return type == StatementType.THREE_PUBLIC_EXPENSE
                && statement.columns().stream()
                        .filter(column -> column.holdsAmounts())
                        .anyMatch(column -> column.meaning().code() != null)
                && amount.column().holdsAmounts();
    }

    private FactRow fact(List<LineDraft> drafts, LineDraft draft, LineDraft.Amount amount) {
        ColumnTerm column = amount.column().meaning();
        boolean children = drafts.stream().anyMatch(other -> isChild(draft, other));
        LineRole role = role(draft, amount, children);
        boolean leaf = isSummable(role)
                && !isSecondBreakdown(draft)
                && drafts.stream().noneMatch(other -> isChild(draft, other) && other.printsIn(amount.column()));
        return row(
                draft,
                amount,
                direction(draft, column),
                account(draft, column),
                draft.scheme(),
                draft.code(),
                level(draft),
                draft.resolution(),
                draft.label(),
                draft.standardName(),
                role,
                leaf);
    }

    private static LineRole role(LineDraft draft, LineDraft.Amount amount, boolean children) {
        if (amount.column().is(ColumnRole.OF_WHICH)) {
            return LineRole.OF_WHICH;
        }
        return draft.role() == LineRole.DETAIL && children ? LineRole.SUBTOTAL : draft.role();
    }

    /** The lanes by nature and by economic class show again the money that the functional lane adds up. */
    private static boolean isSecondBreakdown(LineDraft draft) {
        return draft.list() == LineNames.Lane.NATURE
                && (draft.scheme() == ClassificationScheme.EXPENDITURE_NATURE
                        || draft.scheme() == ClassificationScheme.ECONOMIC);
    }

    private static boolean isSummable(LineRole role) {
        return role == LineRole.DETAIL || role == LineRole.SUBTOTAL;
    }

    private static boolean isChild(LineDraft parent, LineDraft child) {
        String code = parent.code();
        String other = child.code();
        if (code == null
                || other == null
                || parent.lane() != child.lane()
                        && !parent.coded()
                        && parent.scheme() != ClassificationScheme.ECONOMIC) {
            return false;
        }
        if (parent.coded() && child.coded()) {
            return other.length() > code.length() && other.startsWith(code);
        }
        boolean balancePart = parent.scheme() == ClassificationScheme.BALANCE
                && parent.role() == LineRole.SUBTOTAL
                && other.equals(code)
                && child.role() == LineRole.DETAIL
                && child.account() != null;
        return balancePart
                || parent.role() == LineRole.SUBTOTAL
                        && FIXED_CHILDREN.getOrDefault(code, Set.of()).contains(other);
    }

    private @Nullable CodeLevel level(LineDraft draft) {
        String code = draft.code();
        boolean classified =
                draft.scheme() == ClassificationScheme.FUNCTIONAL || draft.scheme() == ClassificationScheme.ECONOMIC;
        if (code == null || !classified || !CodeCells.isDigits(code)) {
            return null;
        }
        return switch (code.length()) {
            case 3 -> CodeLevel.CLASS;
            case 5 -> CodeLevel.SECTION;
            case 7 -> CodeLevel.ITEM;
            default -> null;
        };
    }

    private Direction direction(LineDraft draft, ColumnTerm column) {
        if (draft.scheme() == ClassificationScheme.BALANCE) {
            return Direction.BALANCE;
        }
        Direction ofColumn = column.direction();
        if (ofColumn != null) {
            return ofColumn;
        }
        boolean revenue = type == StatementType.REVENUE || draft.list() == LineNames.Lane.REVENUE;
        return revenue ? Direction.REVENUE : Direction.EXPENDITURE;
    }

    private BudgetAccount account(LineDraft draft, ColumnTerm column) {
        BudgetAccount ofColumn = column.account();
        if (ofColumn != null) {
            return ofColumn;
        }
        BudgetAccount ofLine = draft.account();
        return type == StatementType.APPROPRIATION_SUMMARY && ofLine != null ? ofLine : statement.account();
    }

    private FactRow columnFact(List<LineDraft> drafts, LineDraft draft, LineDraft.Amount amount) {
        String code = columnCode(amount.column());
        boolean vehicles = code.equals("vehicles");
        boolean total = code.equals("total");
        boolean parts = vehicles
                && drafts.stream()
                        .flatMap(line -> line.amounts().stream())
                        .anyMatch(other -> VEHICLE_PARTS.contains(columnCode(other.column()))
                                && kind(other.column().meaning())
                                        == kind(amount.column().meaning()));
        LineRole role = total ? LineRole.TOTAL : vehicles ? LineRole.SUBTOTAL : LineRole.DETAIL;
        return row(
                draft,
                amount,
                Direction.EXPENDITURE,
                statement.account(),
                ClassificationScheme.THREE_PUBLIC,
                code,
                null,
                "fixed",
                itemHeader(amount.column()),
                null,
                role,
                !total && !parts);
    }

    private static String columnCode(StatementColumn column) {
        String code = column.meaning().code();
        return code == null ? "total" : code;
    }

    /** The deepest header that names an item; 小计 is its parent. */
    private static String itemHeader(StatementColumn column) {
        List<String> items = column.path().stream()
                .filter(header -> !header.endsWith("数") || header.length() > 6)
                .toList();
        String deepest = items.isEmpty() ? column.label() : items.get(items.size() - 1);
        boolean subtotal = deepest.equals("小计") && items.size() > 1;
        return subtotal && !NO_ITEM_HEADER.contains(items.get(items.size() - 2))
                ? items.get(items.size() - 2)
                : deepest;
    }

    private AmountKind kind(ColumnTerm column) {
        AmountKind kind = column.kind();
        if (kind == null) {
            return AmountKind.OUTTURN;
        }
        return kind == AmountKind.BUDGET_UNSPECIFIED ? budgetBasis : kind;
    }

    private Measure measure(ColumnTerm column) {
        Measure measure = column.measure();
        if (measure != null) {
            return measure;
        }
        return type == StatementType.GENERAL_PUBLIC_BASIC_EXPENDITURE ? Measure.BASIC : Measure.TOTAL;
    }

    private FactRow row(
            LineDraft draft,
            LineDraft.Amount amount,
            Direction direction,
            BudgetAccount account,
            ClassificationScheme scheme,
            @Nullable String code,
            @Nullable CodeLevel level,
            String resolution,
            String label,
            @Nullable String standardName,
            LineRole role,
            boolean leaf) {
        ColumnTerm column = amount.column().meaning();
        String sheet = draft.row().sheet();
        Integer page = sheet == null ? draft.row().page() : null;
        BigDecimal yuan = unit.toYuan(amount.printed().value());
        return new FactRow(
                type,
                year + column.yearOffset(),
                kind(column),
                direction,
                account,
                scheme,
                code,
                level,
                resolution,
                label,
                standardName,
                role,
                leaf,
                measure(column),
                laneName(draft.lane()),
                yuan,
                amount.cell().text().strip(),
                unit,
                amount.printed().decimals(),
                amount.corrected(),
                new Place(page, sheet, draft.row().number(), amount.column().number()),
                amount.cell().reference(),
                amount.cell().box());
    }

    private String laneName(int lane) {
        if (statement.lanes() == 1) {
            return "";
        }
        if (lane == 0) {
            return "left";
        }
        return lane == statement.lanes() - 1 ? "right" : "middle";
    }
}
