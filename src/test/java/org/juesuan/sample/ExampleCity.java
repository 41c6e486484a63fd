package org.juesuan.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/** 示例市: an invented city with three departments and the years 2019 to 2023; no figure in it is real. */
public final class ExampleCity {
    /** The city, and the folder its reports are bundled in. */
    public static final String NAME = "示例市";

    static final String REMARK = "示例市为虚构，本报告全部数据均为编造，仅供演示和测试。";

    /**
     * One report of the city.
     *
     * @param format how it is bundled: pdf, xlsx, xls and their variants
     */
    public record Entry(ReportLeaves leaves, ReportFigures figures, ReportLayout layout, String format) {}

    private ExampleCity() {}

    /** All reports, department by department, year by year. */
    public static List<Entry> reports() {
        CodeNames names = CodeNames.load();
        List<Entry> entries = new ArrayList<>();
        List<ReportLeaves> prior = List.of();
        for (CSVRecord row : SampleSeeds.rows("example-city-reports.csv")) {
            ReportLeaves leaves = leaves(row);
            if (!prior.isEmpty()
                    && !prior.get(0).identity().body().equals(leaves.identity().body())) {
                prior = List.of();
            }
            entries.add(new Entry(
                    leaves,
                    Derivation.derive(leaves, names, prior),
                    ReportLayout.valueOf(row.get("layout")),
                    row.get("format")));
            prior = List.of(leaves);
        }
        return entries;
    }

    /** The report of one department and year. */
    public static Entry report(String department, int year) {
        return reports().stream()
                .filter(entry -> entry.leaves().identity().body().equals(department)
                        && entry.leaves().identity().year() == year)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no report of '" + department + "' for " + year));
    }

    private static ReportLeaves leaves(CSVRecord report) {
        ReportIdentity identity = new ReportIdentity(
                report.get("department"),
                Integer.parseInt(report.get("year")),
                PrintUnit.valueOf(report.get("unit")),
                report.get("published"),
                SampleSeeds.rows("example-city-units.csv").stream()
                        .filter(row -> row.get("department").equals(report.get("department")))
                        .map(row -> row.get("unit"))
                        .toList(),
                REMARK);
        return new ReportLeaves(
                identity,
                rows("example-city-functional.csv", report)
                        .map(ExampleCity::leaf)
                        .toList(),
                rows("example-city-economic.csv", report)
                        .map(row -> new EconomicFigure(
                                EconomicFigure.Scope.valueOf(row.get("scope").toUpperCase(Locale.ROOT)),
                                row.get("code"),
                                fen(row, "amount_yuan")))
                        .toList(),
                rows("example-city-three-public.csv", report)
                        .map(row -> new ThreePublicFigure(
                                ThreePublicFigure.Item.valueOf(row.get("item").toUpperCase(Locale.ROOT)),
                                fen(row, "original_budget_yuan"),
                                fen(row, "revised_budget_yuan"),
                                fen(row, "outturn_yuan")))
                        .toList());
    }

    private static java.util.stream.Stream<CSVRecord> rows(String file, CSVRecord report) {
        return SampleSeeds.rows(file).stream()
                .filter(row -> row.get("department").equals(report.get("department"))
                        && row.get("year").equals(report.get("year")));
    }

    private static LeafFigure leaf(CSVRecord row) {
        return new LeafFigure(
                row.get("code"),
                MoneySource.named(row.get("source")),
                fen(row, "opening_yuan"),
                fen(row, "revenue_yuan"),
                fen(row, "surplus_used_yuan"),
                fen(row, "basic_yuan"),
                fen(row, "project_yuan"),
                fen(row, "commercial_yuan"),
                fen(row, "surplus_allocated_yuan"),
                fen(row, "closing_yuan"),
                fen(row, "original_budget_yuan"),
                fen(row, "revised_budget_yuan"));
    }

    private static long fen(CSVRecord row, String column) {
        return new BigDecimal(row.get(column)).movePointRight(2).longValueExact();
    }
}
