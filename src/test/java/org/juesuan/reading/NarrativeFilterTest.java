package org.juesuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.provenance.Box;
import org.juesuan.extract.TextLine;
import org.juesuan.recognise.Phrases;
import org.juesuan.recognise.SeedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and telephone numbers never leave the reading; every name and number here is invented. */
class NarrativeFilterTest {
    private final List<Finding> findings = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "联系人：示例某 联系电话：0000-0000000",
                "填报人及联系方式: 示例某 0000000",
                "单位负责人：示例某",
                "分管领导：示例某",
                "局长: 示例某",
                "咨询电话0000-0000000",
                "如有疑问，请拨打0000-0000000",
                "办公室电话（0000）0000000"
            })
    void dropsALineWithAPersonOrATelephoneNumberAndSaysSo(String line) {
        assertThat(kept(line)).isEmpty();
        assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.CONTACT_LINE_DROPPED);
        assertThat(findings.get(0).message())
                .isEqualTo(
                        "narrative · found a line that names a person or a telephone number · dropped, never loaded");
        assertThat(findings.get(0).printed()).isNull();
    }

    @Test
    void dropsTheNameThatStandsOnTheNextLine() {
        assertThat(kept("联系人：", "示例某", "机关运行经费支出100.00万元。")).containsExactly("机关运行经费支出100.00万元。");
        assertThat(findings).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"主要负责人用车1辆、机要通信用车2辆。", "主要领导干部用车0辆", "邮电费、电话费等支出1,234.50万元", "2023年度收、支总计均为13,912,345,678.90元。"})
    void keepsWhatOnlyLooksLikeOne(String line) {
        assertThat(kept(line)).containsExactly(line);
        assertThat(findings).isEmpty();
    }

    private List<String> kept(String... lines) {
        List<TextLine> text = new ArrayList<>();
        for (String line : lines) {
            text.add(new TextLine(1, null, new Box(0, 0, 100, 10), line, 12));
        }
        return new NarrativeFilter(new Phrases(SeedTable.rows("template/phrase.csv")))
                .blocks(text, findings).stream().map(NarrativeBlock::text).toList();
    }
}
