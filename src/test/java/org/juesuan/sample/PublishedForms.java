package org.juesuan.sample;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * The two self-evaluation forms of 平顶山市工业和信息化局 for 2023, with the published figures and the short names of the
 * indicators; the running texts are left out or our own.
 */
final class PublishedForms {
    private static final String EXPLANATION = "经批准更新1辆公务用车，费用高于年初预算";
    private static final List<Integer> DEPARTMENT_WIDTHS = List.of(11, 6, 13, 20, 10, 10, 7, 7, 16);
    private static final List<Integer> PROJECT_WIDTHS = List.of(8, 12, 15, 17, 11, 11, 8, 9, 9);

    private PublishedForms() {}

    /** The forms a report prints behind its narrative; none for every other report. */
    static List<PrintedForm> of(ReportFigures figures, ReportLayout layout) {
        boolean published = layout == ReportLayout.HENAN
                && figures.identity().year() == 2023
                && figures.identity().body().startsWith("平顶山市");
        return published
                ? List.of(
                        department(figures.identity().body()),
                        project(figures.identity().body()))
                : List.of();
    }

    private static PrintedForm department(String body) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("部门名称", "<", body, "<", "<", "<", "<", "<", "<"));
        rows.add(List.of("预算执行情况", "", "<", "年初预算数", "全年预算数", "全年执行数", "分值", "预算执行率", "得分"));
        rows.add(List.of("^", "部门预算总额", "<", "858.9", "2175.87", "2175.87", "10", "100%", "93.7"));
        rows.add(List.of("^", "资金来源", "政府预算资金", "858.9", "2175.87", "—", "—", "—", "—"));
        rows.add(List.of("^", "^", "财政专户管理资金", "", "", "—", "—", "—", "—"));
        rows.add(List.of("^", "^", "其他资金", "", "", "—", "—", "—", "—"));
        rows.add(List.of("年度履职目标", "", "预期目标", "<", "<", "全年实际完成情况", "<", "<", "<"));
        rows.add(List.of("^", "", "推动全市工业平稳运行和转型升级。", "<", "<", "各项目标按计划完成。", "<", "<", "<"));
        rows.add(List.of("一级指标", "分值", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"));
        for (CSVRecord row : indicators("1", "indicators")) {
            rows.add(List.of(
                    above(row.get("level_1")),
                    row.get("level_1").isEmpty() ? "^" : row.get("level_1_weight"),
                    above(row.get("level_2")),
                    row.get("level_3"),
                    row.get("target"),
                    row.get("actual"),
                    row.get("weight"),
                    row.get("score"),
                    row.get("level_3").contains("三公") ? EXPLANATION : ""));
        }
        rows.add(List.of("分值及得分合计", "<", "<", "<", "<", "<", "90", "83.7", ""));
        return new PrintedForm("部门整体自评表", List.of("（2023年度）", "填报单位：" + body), DEPARTMENT_WIDTHS, rows);
    }

    private static PrintedForm project(String body) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("项目名称", "<", "平顶山市碳达峰碳中和重大课题研究和工业领域碳达峰行动方案专项经费", "<", "<", "<", "<", "<", "<"));
        rows.add(List.of("主管部门及代码", "<", "509001", "<", "实施单位", body, "<", "<", "<"));
        rows.add(List.of("项目资金(万元)", "", "<", "年初预算数", "全年预算数(A)", "全年执行数(B)", "分值", "执行率(B/A×100%)", "得分"));
        rows.add(List.of("^", "年度资金总额", "<", "19.75", "19.75", "19.75", "10", "100.0%", "100.0"));
        rows.add(List.of("^", "其中:政府预算资金", "<", "", "", "", "—", "", "—"));
        rows.add(List.of("^", "财政专户管理资金", "<", "", "", "", "—", "", "—"));
        rows.add(List.of("^", "单位资金", "<", "", "", "", "—", "", "—"));
        rows.add(List.of("资金管理情况", "", "<", "情况说明", "<", "<", "分值(20)", "得分", "存在问题和改进措施"));
        for (CSVRecord row : indicators("2", "funds_management")) {
            rows.add(List.of(
                    "^",
                    row.get("level_3"),
                    "<",
                    row.get("actual"),
                    "<",
                    "<",
                    row.get("weight"),
                    row.get("score"),
                    ""));
        }
        rows.add(List.of("年度总体目标", "预期目标", "<", "<", "<", "全年实际完成情况", "<", "<", "<"));
        rows.add(List.of("^", "完成课题研究和行动方案。", "<", "<", "<", "课题研究和行动方案按期完成。", "<", "<", "<"));
        rows.add(List.of("绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"));
        for (CSVRecord row : indicators("2", "indicators")) {
            rows.add(List.of(
                    "^",
                    above(row.get("level_1")),
                    row.get("level_2"),
                    row.get("level_3"),
                    row.get("target"),
                    row.get("actual"),
                    row.get("weight"),
                    row.get("score"),
                    ""));
        }
        rows.add(List.of("总分", "<", "<", "<", "<", "<", "70", "70.0", ""));
        return new PrintedForm("项目支出绩效自评表", List.of("（2023年度）", "填报单位：" + body), PROJECT_WIDTHS, rows);
    }

    private static String above(String name) {
        return name.isEmpty() ? PrintedForm.ABOVE : name;
    }

    private static List<CSVRecord> indicators(String form, String section) {
        return SampleSeeds.rows("pingdingshan-iit-2023-performance.csv").stream()
                .filter(row ->
                        row.get("form").equals(form) && row.get("section").equals(section))
                .toList();
    }
}
