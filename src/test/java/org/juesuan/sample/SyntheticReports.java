package org.juesuan.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import org.juesuan.sample.EconomicFigure.Scope;
import org.juesuan.sample.ThreePublicFigure.Item;

/** Invented reports in any number, for scale tests: 示例市第0001局 and on, each of another size and layout. */
public final class SyntheticReports {
    private static final int SAME_YEAR_AND_LAYOUT = 15;
    private static final long GRAIN = 10_000;
    private static final List<ReportLayout> LAYOUTS =
            List.of(ReportLayout.HENAN, ReportLayout.SHANGHAI, ReportLayout.SHANGHAI_THREE_CODE_COLUMNS);
    private static final List<String> ECONOMIC = List.of(
            "30102", "30103", "30107", "30108", "30109", "30110", "30113", "30199", "30201", "30207", "30211", "30217",
            "30226", "30228", "30231", "30239", "30299", "30302", "31002");
    private static final String LAND_SALE_FUND = "2120803";

    private static final CodeNames NAMES = CodeNames.load();
    private static final Map<Integer, List<String>> ITEMS = new ConcurrentHashMap<>();

    private final SplittableRandom random;
    private final int year;
    private final List<LeafFigure> functional = new ArrayList<>();
    private final List<EconomicFigure> economic = new ArrayList<>();
    private long basic;

    private SyntheticReports(int index) {
        random = new SplittableRandom(index);
        year = year(index);
    }

    /** The report with that index, from 0; always the same. */
    public static SampleReport report(int index) {
        return SampleReport.of(figures(index), LAYOUTS.get(Math.floorMod(index, LAYOUTS.size())));
    }

    /** The first, second… revision of that report: the same body, year and layout, other figures. */
    public static SampleReport revision(int index, int number) {
        ReportLeaves other = leaves(index + number * SAME_YEAR_AND_LAYOUT);
        ReportLeaves revised =
                new ReportLeaves(identity(index), other.functional(), other.economic(), other.threePublic());
        return SampleReport.of(
                Derivation.derive(revised, NAMES, List.of()), LAYOUTS.get(Math.floorMod(index, LAYOUTS.size())));
    }

    /** Its figures. */
    public static ReportFigures figures(int index) {
        return Derivation.derive(leaves(index), NAMES, List.of());
    }

    /** Its leaf figures: 4 to 50 items, every third report with other money, every fourth with a government fund. */
    public static ReportLeaves leaves(int index) {
        SyntheticReports report = new SyntheticReports(index);
        report.generalPublic(4 + Math.floorMod(index * 7, 46));
        if (index % 3 == 0) {
            report.leaf("2089999", MoneySource.OTHER, 0, report.amount(300), report.amount(50));
        }
        if (index % 4 == 0) {
            report.leaf(LAND_SALE_FUND, MoneySource.GOVERNMENT_FUND, 0, report.amount(9_000), report.amount(400));
        }
        report.economic();
        return new ReportLeaves(identity(index), report.functional, report.economic, report.threePublic());
    }

    /** The body's name, such as 示例市第0001局. */
    public static String body(int index) {
        return String.format("%s第%04d局", ExampleCity.NAME, index + 1);
    }

    private static int year(int index) {
        return 2019 + Math.floorMod(index, 5);
    }

    private static ReportIdentity identity(int index) {
        String body = body(index);
        return new ReportIdentity(
                body,
                year(index),
                PrintUnit.TEN_THOUSAND_YUAN,
                "二〇二四年九月",
                List.of(body + "本级", body + "服务中心"),
                ExampleCity.REMARK);
    }

    private void generalPublic(int wanted) {
        List<String> items = ITEMS.computeIfAbsent(year, SyntheticReports::items);
        int step = Math.max(1, items.size() / wanted);
        for (int place = 0; place < wanted; place++) {
            int at = place * step;
            if (at < items.size()) {
                long spent = amount(20_000);
                long basicPart = place % 3 == 2 ? 0 : spent;
                leaf(items.get(at), MoneySource.GENERAL_PUBLIC, basicPart, spent - basicPart + amount(900), 0);
            }
        }
    }

    private void leaf(String code, MoneySource source, long basicPart, long project, long closing) {
        long opening = closing == 0 ? 0 : GRAIN * random.nextInt(1, 50);
        long revenue = basicPart + project + closing - opening;
        long closed = revenue < 0 ? closing - revenue : closing;
        long budget = (basicPart + project) / GRAIN * 9 / 10 * GRAIN;
        functional.add(new LeafFigure(
                code,
                source,
                opening,
                Math.max(0, revenue),
                0,
                basicPart,
                project,
                0,
                0,
                closed,
                budget,
                basicPart + project + opening));
        basic += source == MoneySource.GENERAL_PUBLIC ? basicPart : 0;
    }

    private void economic() {
        long rest = basic;
        for (String code : ECONOMIC) {
            long part = basic / GRAIN * random.nextInt(1, 60) / 1_500 * GRAIN;
            economic.add(new EconomicFigure(Scope.GENERAL_PUBLIC_BASIC, code, part));
            rest -= part;
        }
        economic.add(new EconomicFigure(Scope.GENERAL_PUBLIC_BASIC, "30101", rest));
    }

    private List<ThreePublicFigure> threePublic() {
        return List.of(
                threePublic(Item.OVERSEAS_TRAVEL, 0),
                threePublic(Item.VEHICLE_PURCHASE, 0),
                threePublic(Item.VEHICLE_OPERATION, economic("30231")),
                threePublic(Item.RECEPTION, economic("30217")));
    }

    private ThreePublicFigure threePublic(Item item, long outturn) {
        return new ThreePublicFigure(item, outturn, outturn + (outturn == 0 ? 0 : amount(20)), outturn);
    }

    private long economic(String code) {
        return economic.stream()
                .filter(figure -> figure.code().equals(code))
                .mapToLong(EconomicFigure::amount)
                .sum();
    }

    /** An amount below a bound in thousands of yuan, a whole number of hundredths of 万元. */
    private long amount(int thousands) {
        return GRAIN * random.nextInt(1, thousands * 10);
    }

    /** Items whose class and section have names too. */
    private static List<String> items(int year) {
        List<String> sections = NAMES.codes("functional", 5, year);
        List<String> classes = NAMES.codes("functional", 3, year);
        return NAMES.codes("functional", 7, year).stream()
                .filter(code -> sections.contains(code.substring(0, 5)) && classes.contains(code.substring(0, 3)))
                .filter(code -> !code.startsWith("230") && !code.equals(LAND_SALE_FUND))
                .toList();
    }
}
