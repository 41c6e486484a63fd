package org.juesuan.sample;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the narrative tells besides the statements: procurement, state assets and performance, in the samples' own words. */
final class OtherMattersWriter {
    private static final List<String> VEHICLES =
            List.of("主要领导干部用车", "机要通信用车", "应急保障用车", "执法执勤用车", "特种专业技术用车", "离退休干部服务用车", "其他用车");
    private static final List<String> GRADES = List.of("优", "良", "中", "差");

    private final ReportFigures figures;
    private final String unit;

    OtherMattersWriter(ReportFigures figures, String unit) {
        this.figures = figures;
        this.unit = unit;
    }

    String procurement(String year) {
        long total = PrintedAmount.parse(number("procurement"));
        long small = PrintedAmount.parse(number("procurement_small_business"));
        long micro = PrintedAmount.parse(number("procurement_micro_business"));
        return "本部门" + year + "政府采购支出总额" + number("procurement") + unit + "：货物" + number("procurement_goods") + unit
                + "，工程" + number("procurement_works") + unit + "，服务" + number("procurement_services") + unit
                + "。签给中小企业的部分：授予中小企业的合同" + number("procurement_small_business") + unit + "，占政府采购支出总额的"
                + PrintedAmount.percent(small, total) + "；授予小微企业的合同" + number("procurement_micro_business") + unit
                + "，占授予中小企业合同金额的" + PrintedAmount.percent(micro, small) + "。";
    }

    String assets() {
        String kinds = VEHICLES.stream()
                .map(kind -> kind + number("vehicles/" + kind) + "辆")
                .collect(Collectors.joining("、"));
        return "到" + figures.identity().year() + "年末，本部门保有车辆" + number("vehicles") + "辆，按用途分：" + kinds
                + "；单价100万元（含）以上设备（不含车辆）" + number("equipment_over_1_million") + "台。";
    }

    List<String> performance(String year) {
        if (number("performance_projects").isEmpty()) {
            return List.of("本部门对" + year + "的项目支出逐项开展绩效自评，自评结果用于改进下一年度的预算安排。");
        }
        FigureLine total = figures.linesOf(StatementKind.EXPENDITURE).get(0);
        String project = PrintedAmount.of(total.value(Measure.PROJECT)) + unit;
        String grades = GRADES.stream()
                .map(grade -> number("performance_grade/" + grade) + "个项目自评等级为" + grade)
                .collect(Collectors.joining("，"));
        return Stream.of(
                        "本部门" + year + "纳入预算绩效管理的支出总额" + PrintedAmount.of(total.value(Measure.TOTAL)) + unit + "：基本支出"
                                + PrintedAmount.of(total.value(Measure.BASIC)) + unit + "，项目支出" + project + "。",
                        "项目支出全面开展绩效自评，涵盖项目" + number("performance_projects") + "个，涉及预算资金" + project + "，占部门预算项目支出总额的"
                                + PrintedAmount.percent(total.value(Measure.PROJECT), total.value(Measure.PROJECT))
                                + "。其中" + grades + "。",
                        "部门整体支出绩效自评结果为" + number("performance_score") + "分。")
                .toList();
    }

    private String number(String figure) {
        return figures.narrativeFigure(figure);
    }
}
