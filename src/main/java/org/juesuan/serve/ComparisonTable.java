package org.juesuan.serve;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.RowSink;

/**
 * The rows of a comparison as people read them: a line for each department, a column for each year in 万元 (per head: in
 * 元), the change of the last year, and what is to be known of each department's figures.
 */
final class ComparisonTable implements RowSink {
    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);
    private static final int CENTS = 2;

    private final RowSink out;
    private final String amountColumn;
    private final Map<String, Department> departments = new LinkedHashMap<>();
    private final TreeSet<Integer> years = new TreeSet<>();
    private List<String> names = List.of();

    private static final class Department {
        private final Map<Integer, BigDecimal> amounts = new TreeMap<>();
        private final Map<String, TreeSet<Integer>> flags = new TreeMap<>();
        private @Nullable BigDecimal lastChange;
    }

    /** @param amountColumn the column that is shown: {@code amount_yuan}, or one per head */
    ComparisonTable(RowSink out, String amountColumn) {
        this.out = out;
        this.amountColumn = amountColumn;
    }

    @Override
    public void columns(List<Column> columns) {
        names = columns.stream().map(Column::name).toList();
    }

    @Override
    public void row(List<@Nullable Object> values) {
        Department department =
                departments.computeIfAbsent(String.valueOf(value(values, "entity_name")), name -> new Department());
        int year = Integer.parseInt(String.valueOf(value(values, "fiscal_year")));
        years.add(year);
        if (value(values, amountColumn) instanceof BigDecimal amount) {
            department.amounts.put(year, shown(amount));
        }
        department.lastChange = value(values, "change_percent") instanceof BigDecimal change ? change : null;
        for (String flag : String.valueOf(value(values, "flags")).split(", ")) {
            if (!flag.isEmpty()) {
                department.flags.computeIfAbsent(flag, key -> new TreeSet<>()).add(year);
            }
        }
    }

    @Override
    public void end() throws IOException {
        List<Column> columns = new ArrayList<>(List.of(new Column("部门", false)));
        years.forEach(year -> columns.add(new Column(year + (isPerHead() ? " (元)" : " (万元)"), true)));
        columns.add(new Column("最近一年增减%", true));
        columns.add(new Column("说明", false));
        out.columns(columns);
        for (Map.Entry<String, Department> department : departments.entrySet()) {
            out.row(line(department.getKey(), department.getValue()));
        }
        out.end();
    }

    private List<@Nullable Object> line(String name, Department department) {
        List<@Nullable Object> line = new ArrayList<>(List.of(name));
        years.forEach(year -> line.add(department.amounts.get(year)));
        line.add(department.lastChange);
        List<String> notes = new ArrayList<>();
        department.flags.forEach((flag, when) -> notes.add(note(flag) + "（" + years(when) + "）"));
        line.add(String.join("；", notes));
        return line;
    }

    private String years(TreeSet<Integer> when) {
        return when.equals(years)
                ? "各年"
                : String.join("、", when.stream().map(String::valueOf).toList());
    }

    private BigDecimal shown(BigDecimal yuan) {
        return isPerHead() ? yuan : yuan.divide(TEN_THOUSAND, CENTS, RoundingMode.HALF_UP);
    }

    private boolean isPerHead() {
        return !amountColumn.equals("amount_yuan");
    }

    private @Nullable Object value(List<@Nullable Object> values, String column) {
        return values.get(names.indexOf(column));
    }

    private static String note(String flag) {
        return switch (flag) {
            case "built_from_units" -> "由所属单位汇总";
            case "scope_changed" -> "汇总单位范围有变化";
            case "bodies_merged" -> "含并入部门";
            case "body_renamed" -> "部门当时为另一名称";
            case "codes_rebased" -> "科目已换算";
            case "prior_codes_rebased" -> "上年科目已换算";
            case "bridge_believed" -> "科目对应关系尚无公开文件印证";
            case "amounts_without_bridge" -> "部分金额无对应科目，未计入";
            case "internal_flows_not_eliminated" -> "部门间往来未抵销";
            default -> flag;
        };
    }
}
