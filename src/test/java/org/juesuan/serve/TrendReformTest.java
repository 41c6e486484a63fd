package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.juesuan.sample.EconomicFigure;
import org.juesuan.sample.LeafFigure;
import org.juesuan.sample.MoneySource;
import org.juesuan.sample.PrintUnit;
import org.juesuan.sample.ReportIdentity;
import org.juesuan.sample.ReportLayout;
import org.juesuan.sample.ReportLeaves;
import org.juesuan.sample.SampleReport;
import org.juesuan.sample.ThreePublicFigure;
import org.juesuan.sample.WorkbookReport;
import org.juesuan.sample.WorkbookStyle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The economic reform of 2018: 30311 住房公积金 became 30113, 30307 医疗费 was split in parts that nobody told. An invented
 * department spent 1,000,000 on 30101, 120,000 on 30311, 80,000 on 30307 and 200,000 on 30201 in 2017; in 2018 1,050,000
 * on 30101, 130,000 on 30113, 60,000 on 30114, 30,000 on 30307 and 210,000 on 30201.
 */
class TrendReformTest {
    private static final String DEPARTMENT = "示例市统计局";
    private static final int FEN = 100;

    private static PrintedTrend trend;
    private static String text;

    @BeforeAll
    static void load(@TempDir Path folder) throws Exception {
        Path sources = Files.createDirectory(folder.resolve("reports"));
        write(sources, 2017, Map.of("30101", 1_000_000, "30311", 120_000, "30307", 80_000, "30201", 200_000));
        write(
                sources,
                2018,
                Map.of("30101", 1_050_000, "30113", 130_000, "30114", 60_000, "30307", 30_000, "30201", 210_000));
        Path warehouse = folder.resolve("w.duckdb");
        CommandLineRun load = CommandLineRun.of("load", "--source", sources, "--warehouse", warehouse);
        assertThat(load.exitCode()).as(load.err()).isZero();
        trend = PrintedTrend.parse(CommandLineRun.of("trend", "--warehouse", warehouse, "--format", "csv")
                .out());
        text = CommandLineRun.of("trend", "--warehouse", warehouse).out();
    }

    @Test
    void whatMovedFromOneClassToAnotherIsHeldAgainstItself() {
        assertLine("301 工资福利支出", "1240000", "1120000", "120000", "10.71");
        assertLine("302 商品和服务支出", "210000", "200000", "10000", "5.00");
    }

    @Test
    void whatWasSplitInUnknownPartsIsShownApartAndNotDropped() {
        assertLine("303 对个人和家庭的补助", "30000", "0", "30000", null);
        assertLine("无对应科目", null, "80000", null, null);
        assertLine("按经济分类（一般公共预算基本支出）", "1480000", "1400000", "80000", "5.71");
        assertThat(text).contains("上年8.00万元的科目无对应科目或拆分比例不明，未计入各科目的上年数，有关科目的增减额和增减%受其影响。");
    }

    @Test
    void theShareThatCrossedIsTold() {
        assertThat(trend.tables().get("incomparable").values().stream().map(line -> String.join("|", line.values())))
                .containsExactlyInAnyOrder(
                        "经济科目调整|住房公积金|30311→30113|120000.00|8.57", "经济科目拆分|医疗费|30307→?|80000.00|5.71");
        assertThat(text)
                .contains("上年一般公共预算基本支出140.00万元中，20.00万元（14.29%）的经济分类末级科目更名、调整、合并或拆分，" + "已换算后对比；其中8.00万元无对应科目，单列。");
    }

    private static void assertLine(String name, String now, String before, String change, String percent) {
        trend.assertFigure("structure", name, "now", number(now));
        trend.assertFigure("structure", name, "before", number(before));
        trend.assertFigure("structure", name, "change", number(change));
        trend.assertFigure("structure", name, "percent", number(percent));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static void write(Path folder, int year, Map<String, Integer> yuan) throws Exception {
        long basic =
                yuan.values().stream().mapToLong(amount -> (long) amount * FEN).sum();
        ReportLeaves leaves = new ReportLeaves(
                new ReportIdentity(DEPARTMENT, year, PrintUnit.YUAN, "二〇一九年九月", List.of(DEPARTMENT + "本级"), "虚构"),
                List.of(new LeafFigure(
                        "2010601", MoneySource.GENERAL_PUBLIC, 0, basic, 0, basic, 0, 0, 0, 0, basic, basic)),
                yuan.entrySet().stream()
                        .map(spent -> new EconomicFigure(
                                EconomicFigure.Scope.GENERAL_PUBLIC_BASIC,
                                spent.getKey(),
                                (long) spent.getValue() * FEN))
                        .toList(),
                Stream.of(ThreePublicFigure.Item.values())
                        .map(item -> new ThreePublicFigure(item, 0, 0, 0))
                        .toList());
        Files.write(
                folder.resolve(DEPARTMENT + year + "年度部门决算.xlsx"),
                WorkbookReport.render(SampleReport.of(leaves, ReportLayout.HENAN), WorkbookStyle.usual()));
    }
}
