package org.juesuan.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.provenance.Box;
import org.juesuan.extract.ExtractedDocument;
import org.juesuan.extract.PageElement;
import org.juesuan.extract.RawTable;
import org.juesuan.extract.TextLine;
import org.juesuan.recognise.DocumentRecogniser;
import org.juesuan.recognise.RecognisedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How forms are laid out elsewhere: other titles, a total of 100, levels cut by pages, cells that are no numbers. */
class FormReaderTest {
    private static final String SHANGHAI_HEAD = """
            项目名称|<|示例市财政局信息系统运维|<|<|<|<|<|<
            主管部门|<|示例市财政局|<|<|实施单位|<|示例市财政局|<
            项目负责人|<|某某|<|<|联系电话|<|021-12345678|<
            项目资金（万元）|<|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
            ^|年度资金总额|<|166.66|166.66|158.30|10|94.98%|9.5
            ^|其中：当年财政拨款|<|166.66|166.66|158.30|—|94.98%|—
            ^|上年结转资金|<|0.00|0.00|0.00|—||—
            ^|其他资金|<||||—||—
            年度总体目标|预期目标|<|<|<|实际完成情况|<|<|<
            ^|系统平稳运行|<|<|<|已完成|<|<|<
            绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
            ^|产出指标|数量指标|运维系统数量|＝12个|12个|20|20|
            ^|^|质量指标|故障排除率|≥98%|99%|20|20|
            """;
    private static final String SHANGHAI_TAIL = """
            ^||时效指标|响应时间|≤2小时|1.5小时|10|10|
            ^|效益指标|社会效益指标|业务连续性|有效保障|有效保障|30|28|两次计划外停机
            ^|满意度指标|服务对象满意度指标|用户满意度|90%以上|96%|10|10|
            总分|<|<|<|<|<|100|97.5|
            """;

    @Test
    void aFormOfOneHundredPointsOverTwoPagesIsReadWhole() {
        PerformanceForm form = shanghai();
        assertThat(form.projectName()).isEqualTo("示例市财政局信息系统运维");
        assertThat(form.unitPrinted()).isTrue();
        assertThat(form.funding())
                .extracting(PerformanceFunding::source)
                .containsExactly("total", "fiscal_appropriation", "carry_over");
        assertThat(Objects.requireNonNull(form.totalScore()).printed()).isEqualTo("97.5");
        assertThat(form.indicators())
                .extracting(indicator -> "%s/%s/%s %s of %s"
                        .formatted(
                                indicator.level1(),
                                indicator.level2(),
                                indicator.level3(),
                                Objects.requireNonNull(indicator.score()).printed(),
                                Objects.requireNonNull(indicator.weight()).printed()))
                .containsExactly(
                        "产出指标/数量指标/运维系统数量 20 of 20",
                        "产出指标/质量指标/故障排除率 20 of 20",
                        "产出指标/时效指标/响应时间 10 of 10",
                        "效益指标/社会效益指标/业务连续性 28 of 30",
                        "满意度指标/服务对象满意度指标/用户满意度 10 of 10");
    }

    @Test
    void personsAndTheirNumbersAreDroppedWithThatReason() {
        PerformanceForm form = shanghai();
        assertThat(form.toString()).doesNotContain("某某").doesNotContain("12345678");
        assertThat(form.ledger().counts().entrySet().stream()
                        .filter(entry -> entry.getKey().reason().equals("person"))
                        .mapToInt(java.util.Map.Entry::getValue))
                .containsExactly(4);
        assertThat(form.ledger().cells()).isEqualTo(form.cells());
    }

    @ParameterizedTest
    @CsvSource({
        "≥10个, ≥, 10, 个",
        "＝12个, =, 12, 个",
        "100%, =, 100, %",
        "不低于95%, ≥, 95, %",
        "90%以上, ≥, 90, %",
        "'1,600家', =, 1600, 家",
        "≤2小时, ≤, 2, 小时",
        "逐步提高, , ,",
        "2023年12月底前, , ,",
        "约10个, , ,"
    })
    void aTargetIsANumberOnlyWhereItClearlyIsOne(String printed, String operator, String value, String unit) {
        FormWords words = new FormWords(org.juesuan.recognise.SeedTable.rows("performance/word.csv"));
        IndicatorValue read = IndicatorValue.of(printed, words);
        assertThat(read.operator()).isEqualTo(operator);
        assertThat(read.value() == null ? null : read.value().toPlainString()).isEqualTo(value);
        assertThat(read.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"5.0%, 5, 5.0", "100%, 5, 5", "96%, 5, 4.8", "4.5, 5, 4.5", "4.5分, 5, 4.5"})
    void aScoreInPercentIsWorthPoints(String printed, String weight, String points) {
        FormNumber score = FormNumber.parse(printed).orElseThrow();
        assertThat(score.pointsOf(FormNumber.parse(weight).orElseThrow()).value())
                .isEqualByComparingTo(points);
    }

    @Test
    void aScoreThatIsNoNumberIsAFindingAtItsRowAndNeverAGuess() {
        String broken = SHANGHAI_TAIL.replace("|30|28|", "|30|28?|");
        List<Finding> findings =
                read(document("项目支出绩效自评表", SHANGHAI_HEAD, broken)).findings();
        assertThat(findings)
                .extracting(
                        Finding::code,
                        Finding::printed,
                        finding -> finding.place().row())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FindingCode.FORM_CELL_UNRESOLVED, "28?", 15));
    }

    @Test
    void aRateWithoutItsSignIsAFindingWhereItMayBeAFraction() {
        String broken = SHANGHAI_HEAD.replace("|10|94.98%|9.5", "|10|0.9498|9.5");
        assertThat(read(document("项目支出绩效自评表", broken, SHANGHAI_TAIL)).findings())
                .extracting(Finding::printed)
                .containsExactly("0.9498");
    }

    @ParameterizedTest
    @CsvSource({
        "部门整体支出绩效自评表, department_self_evaluation",
        "2023年度示例市财政局部门整体绩效自评情况表, department_self_evaluation",
        "附件2：示例市项目支出绩效自评表（2023年度）, project_self_evaluation",
        "示例市财政局2023年度绩效自评表, project_self_evaluation",
        "专项资金绩效目标自评表, project_self_evaluation"
    })
    void titlesOfManyPlacesNameAForm(String title, String kind) {
        assertThat(recognise(document(title, SHANGHAI_HEAD, SHANGHAI_TAIL)).forms())
                .extracting(form -> form.kind().id())
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({"项目支出绩效目标申报表", "项目支出绩效自评表详见附件。"})
    void aGoalFormAndASentenceAreNoSelfEvaluation(String title) {
        String goals = "项目名称|示例市财政局信息系统运维\n一级指标|指标值\n产出指标|12个\n";
        RecognisedDocument recognised = recognise(document(title, goals, "甲|乙\n"));
        assertThat(recognised.forms()).isEmpty();
        assertThat(recognised.rest()).hasSize(3);
    }

    @Test
    void aLevelWhoseNameTheBreakLeftOnTheNextPageIsKnownAboveItToo() {
        String head = """
                一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
                产出指标|数量指标|甲|1|1|10|10
                ^|质量指标|乙|1|1|10|10
                |社会效益指标|丙|1|1|10|10
                ^|^|丁|1|1|10|10
                """;
        PerformanceForm form = read(document("绩效自评表", head, "效益指标|^|戊|1|1|10|10\n^|^|己|1|1|10|10\n"))
                .forms()
                .get(0);
        assertThat(form.indicators())
                .extracting(PerformanceIndicator::level1)
                .containsExactly("产出指标", "产出指标", "效益指标", "效益指标", "效益指标", "效益指标");
    }

    private static PerformanceForm shanghai() {
        PerformanceReading reading = read(document("项目支出绩效自评表", SHANGHAI_HEAD, SHANGHAI_TAIL));
        assertThat(reading.findings()).isEmpty();
        return reading.forms().get(0);
    }

    private static PerformanceReading read(ExtractedDocument document) {
        return FormReader.standard().read(recognise(document).forms(), null);
    }

    private static RecognisedDocument recognise(ExtractedDocument document) {
        return DocumentRecogniser.standard().recognise(document);
    }

    private static ExtractedDocument document(String title, String... pages) {
        List<PageElement> elements = new ArrayList<>();
        elements.add(new TextLine(1, null, new Box(0, 0, 100, 10), title, 14));
        for (int page = 0; page < pages.length; page++) {
            RawTable table = FormTables.table(page + 1, pages[page]);
            elements.add(table);
        }
        return new ExtractedDocument(pages.length, "text/1", elements, List.of());
    }
}
