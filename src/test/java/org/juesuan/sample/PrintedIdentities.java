package org.juesuan.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Checks the identities of a report on what it prints, cell by cell: nothing here knows how the figures were derived.
 * Blank is zero.
 */
final class PrintedIdentities {
    private final List<ExpectedFact> facts;
    private final List<String> breaks = new ArrayList<>();

    private PrintedIdentities(SampleReport report) {
        facts = ExpectedFacts.of(report);
    }

    /** One line per identity that does not hold. */
    static List<String> breaks(SampleReport report) {
        PrintedIdentities identities = new PrintedIdentities(report);
        identities.summary();
        identities.hierarchy("revenue");
        identities.hierarchy("expenditure");
        identities.hierarchy("general_public_expenditure");
        identities.hierarchy("government_fund");
        identities.hierarchy("state_capital");
        identities.rows();
        identities.appropriationSummary();
        identities.basicExpenditure();
        identities.threePublic();
        identities.acrossStatements();
        return identities.breaks;
    }

    private void summary() {
        long in = cell("summary", "left", "总计");
        long revenue = cell("summary", "left", "本年收入合计");
        long spent = cell("summary", "right", "本年支出合计");
        equal("S1", in, cell("summary", "right", "总计"));
        equal("S2 sources", revenue, enumerated("summary", "left", "收入"));
        equal("S2 total", in, revenue + startingWith("left", "使用非财政拨款结余") + cell("summary", "left", "年初结转和结余"));
        // in the three-lane form the right lane classifies the same money once more
        boolean threeLanes = facts.stream()
                .anyMatch(
                        fact -> fact.tableId().equals("summary") && fact.block().equals("middle"));
        long classes = enumerated("summary", threeLanes ? "middle" : "right", "支出");
        equal("S3 classes", spent, classes);
        equal("S3 total", in, spent + cell("summary", "right", "结余分配") + cell("summary", "right", "年末结转和结余"));
    }

    private void hierarchy(String table) {
        for (String column : columns(table)) {
            Map<String, Long> byCode = new TreeMap<>();
            facts.stream()
                    .filter(fact -> fact.tableId().equals(table)
                            && fact.columnLabel().equals(column)
                            && !fact.rowCode().isEmpty())
                    .forEach(fact -> byCode.merge(fact.rowCode(), amount(fact), Long::sum));
            equal(table + " total " + column, total(table, column), children(byCode, "", 3));
            byCode.forEach((code, amount) -> {
                if (code.length() < 7) {
                    equal(table + " " + code + " " + column, amount, children(byCode, code, code.length() + 2));
                }
            });
        }
    }

    private void rows() {
        for (List<ExpectedFact> row : rowsOf("revenue")) {
            long sources = sum(row, fact -> !fact.columnLabel().endsWith("合计"));
            equal(
                    "R1 row " + row.get(0).rowLabel(),
                    sum(row, fact -> fact.columnLabel().endsWith("合计")),
                    sources);
        }
        for (String table : List.of("expenditure", "general_public_expenditure", "government_fund", "state_capital")) {
            for (List<ExpectedFact> row : rowsOf(table)) {
                long spent = sum(row, PrintedIdentities::isTotal);
                equal(table + " row " + row.get(0).rowLabel(), spent, sum(row, PrintedIdentities::isPart));
                if (hasBalances(table)) {
                    long closing = sum(row, fact -> fact.columnLabel().startsWith("年末"));
                    long opening = sum(row, fact -> fact.columnLabel().startsWith("年初"));
                    long revenue = sum(row, fact -> fact.columnLabel().equals("本年收入"));
                    equal(table + " balance " + row.get(0).rowLabel(), opening + revenue - spent, closing);
                }
            }
        }
    }

    private void appropriationSummary() {
        String table = "appropriation_summary";
        long total = cell(table, "left", "总计");
        equal("A1 grand totals", total, fund("总计", "合计"));
        long revenue = cell(table, "left", "本年收入合计");
        long opening = cell(table, "left", "年初财政拨款结转和结余");
        equal("A1 revenue", total, revenue + opening);
        for (List<ExpectedFact> row : rowsOf(table)) {
            List<ExpectedFact> right =
                    row.stream().filter(fact -> fact.block().equals("right")).toList();
            if (!right.isEmpty()) {
                long all = sum(right, fact -> fact.columnLabel().endsWith("合计"));
                equal(
                        "A1 row " + right.get(0).rowLabel(),
                        all,
                        sum(right, fact -> !fact.columnLabel().endsWith("合计")));
            }
        }
        for (String fund : List.of("一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款")) {
            long in = facts.stream()
                    .filter(fact -> fact.tableId().equals(table) && fact.block().equals("left"))
                    .filter(fact -> fact.columnLabel().endsWith("金额")
                            || fact.columnLabel().endsWith("决算数"))
                    .filter(fact -> fact.rowLabel().endsWith(fund))
                    .mapToLong(PrintedIdentities::amount)
                    .sum();
            equal("A2 " + fund, in, fund("本年支出合计", fund) + fund("年末财政拨款结转和结余", fund));
            long classes = facts.stream()
                    .filter(fact ->
                            fact.tableId().equals(table) && fact.columnLabel().endsWith(fund))
                    .filter(fact -> fact.rowLabel().contains("、"))
                    .mapToLong(PrintedIdentities::amount)
                    .sum();
            equal("A1 column " + fund, fund("本年支出合计", fund), classes);
            equal("A1 total " + fund, fund("总计", fund), in);
        }
    }

    private void basicExpenditure() {
        Map<String, Long> byCode = new TreeMap<>();
        facts.stream()
                .filter(fact -> fact.tableId().equals("basic_expenditure")
                        && !fact.rowCode().isEmpty())
                .forEach(fact -> byCode.merge(fact.rowCode(), amount(fact), Long::sum));
        byCode.forEach((code, amount) -> {
            if (code.length() == 3) {
                equal("B1 " + code, amount, children(byCode, code, 5));
            }
        });
        long personnel = byCode.getOrDefault("301", 0L) + byCode.getOrDefault("303", 0L);
        equal("B1 personnel", personnel, labelled("basic_expenditure", "人员经费合计"));
        long routine = labelled("basic_expenditure", "公用经费合计");
        equal("B1 routine", children(byCode, "", 3) - personnel, routine);
        equal("X6", columnTotal("general_public_expenditure", "基本支出"), personnel + routine);
    }

    private void threePublic() {
        for (String half : List.of("预算数", "决算数")) {
            long total = threePublic(half, "合计");
            long vehicles = threePublic(half, "小计");
            equal("T1 " + half, total, threePublic(half, "因公出国（境）费") + vehicles + threePublic(half, "公务接待费"));
            equal("T1 vehicles " + half, vehicles, threePublic(half, "公务用车购置费") + threePublic(half, "公务用车运行维护费"));
        }
        if (threePublic("决算数", "合计") > threePublic("预算数", "合计")) {
            breaks.add("T2");
        }
    }

    private void acrossStatements() {
        equal("X1", cell("summary", "left", "本年收入合计"), columnTotal("revenue", "本年收入合计"));
        equal("X2", cell("summary", "right", "本年支出合计"), columnTotal("expenditure", "本年支出合计"));
        equal("X3", cell("appropriation_summary", "left", "本年收入合计"), columnTotal("revenue", "财政拨款收入"));
        equal("X4 general public", fund("本年支出合计", "一般公共预算财政拨款"), spentOf("general_public_expenditure"));
        equal("X4 fund", fund("本年支出合计", "政府性基金预算财政拨款"), spentOf("government_fund"));
        equal("X4 capital", fund("本年支出合计", "国有资本经营预算财政拨款"), spentOf("state_capital"));
        equal("X8 fund closing", fund("年末财政拨款结转和结余", "政府性基金预算财政拨款"), columnTotal("government_fund", "年末结转和结余"));
        for (ExpectedFact fact : facts) {
            if (fact.tableId().equals("general_public_expenditure")
                    && isTotal(fact)
                    && amount(fact) > spent("expenditure", fact.rowCode())) {
                breaks.add("X5 " + fact.rowCode());
            }
        }
    }

    private long spentOf(String table) {
        return facts.stream()
                .filter(fact -> fact.tableId().equals(table) && fact.rowCode().isEmpty() && isTotal(fact))
                .mapToLong(PrintedIdentities::amount)
                .sum();
    }

    private long spent(String table, String code) {
        return facts.stream()
                .filter(fact -> fact.tableId().equals(table) && fact.rowCode().equals(code) && isTotal(fact))
                .mapToLong(PrintedIdentities::amount)
                .sum();
    }

    private static boolean isTotal(ExpectedFact fact) {
        return last(fact).equals("小计") || last(fact).equals("合计") || last(fact).equals("本年支出合计");
    }

    private static boolean isPart(ExpectedFact fact) {
        return !isTotal(fact)
                && !last(fact).startsWith("年")
                && !fact.columnLabel().equals("本年收入");
    }

    private static String last(ExpectedFact fact) {
        return fact.columnLabel().substring(fact.columnLabel().lastIndexOf('/') + 1);
    }

    private boolean hasBalances(String table) {
        return columns(table).stream().anyMatch(column -> column.startsWith("年末"));
    }

    private List<String> columns(String table) {
        return facts.stream()
                .filter(fact -> fact.tableId().equals(table))
                .map(ExpectedFact::columnLabel)
                .distinct()
                .toList();
    }

    private List<List<ExpectedFact>> rowsOf(String table) {
        Map<Integer, List<ExpectedFact>> rows = new TreeMap<>();
        facts.stream()
                .filter(fact -> fact.tableId().equals(table))
                .forEach(fact -> rows.computeIfAbsent(fact.rowNo(), row -> new ArrayList<>())
                        .add(fact));
        return List.copyOf(rows.values());
    }

    private long total(String table, String column) {
        return facts.stream()
                .filter(fact -> fact.tableId().equals(table)
                        && fact.columnLabel().equals(column)
                        && fact.rowLabel().equals("合计"))
                .mapToLong(PrintedIdentities::amount)
                .sum();
    }

    private long columnTotal(String table, String columnEnd) {
        return facts.stream()
                .filter(fact -> fact.tableId().equals(table)
                        && last(fact).equals(columnEnd)
                        && fact.rowLabel().equals("合计"))
                .mapToLong(PrintedIdentities::amount)
                .sum();
    }

    private static long children(Map<String, Long> byCode, String parent, int digits) {
        return byCode.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(parent) && entry.getKey().length() == digits)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The outturn of the line with that label; the first amount column where there is no 决算数. */
    private long cell(String table, String block, String label) {
        return outturn(table, block, fact -> fact.rowLabel().equals(label));
    }

    private long startingWith(String block, String label) {
        return outturn("summary", block, fact -> fact.rowLabel().startsWith(label));
    }

    private long enumerated(String table, String block, String end) {
        return outturn(
                table,
                block,
                fact -> fact.rowLabel().contains("、") && fact.columnLabel().startsWith(end));
    }

    private long outturn(String table, String block, Predicate<ExpectedFact> wanted) {
        return facts.stream()
                .filter(fact -> fact.tableId().equals(table) && fact.block().equals(block))
                .filter(fact -> last(fact).equals("决算数") || last(fact).equals("金额"))
                .filter(wanted)
                .mapToLong(PrintedIdentities::amount)
                .sum();
    }

    private long fund(String label, String columnEnd) {
        return facts.stream()
                .filter(fact -> fact.tableId().equals("appropriation_summary")
                        && fact.block().equals("right")
                        && fact.rowLabel().equals(label)
                        && last(fact).equals(columnEnd))
                .mapToLong(PrintedIdentities::amount)
                .sum();
    }

    private long labelled(String table, String label) {
        Optional<ExpectedFact> found = facts.stream()
                .filter(fact -> fact.tableId().equals(table) && fact.rowLabel().equals(label))
                .findFirst();
        return found.map(PrintedIdentities::amount).orElse(0L);
    }

    private long threePublic(String half, String item) {
        return facts.stream()
                .filter(fact -> fact.tableId().equals("three_public"))
                .filter(fact ->
                        fact.columnLabel().contains(half) && fact.columnLabel().contains("/" + item))
                .mapToLong(PrintedIdentities::amount)
                .sum();
    }

    private static long sum(List<ExpectedFact> row, Predicate<ExpectedFact> wanted) {
        return row.stream().filter(wanted).mapToLong(PrintedIdentities::amount).sum();
    }

    private static long amount(ExpectedFact fact) {
        return PrintedAmount.parse(fact.printed());
    }

    private void equal(String identity, long left, long right) {
        if (left != right) {
            breaks.add(identity + ": " + PrintedAmount.of(left) + " against " + PrintedAmount.of(right));
        }
    }
}
