package org.juesuan.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.juesuan.corpus.RealReports;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Glossaries (名词解释) with their breaks, and those of published reports. */
class GlossaryReaderTest {
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void anEntryGoesOnOverLinesAndPagesAndItsNameToo() {
        List<GlossaryTerm> terms = read("""
                第四部分 名词解释
                一、基本支出：指维持机构运转
                的开支。
                二、住房保障支出（类）住房改革支出（款）住房公积
                - 12 -
                金（项）：反映按规定缴纳的住房公积金。
                第五部分 附件
                三、这里不属于名词解释：不读。
                """);
        assertThat(terms)
                .extracting(term -> term.term() + "|" + term.code() + "|" + term.explanation())
                .containsExactly("基本支出|null|指维持机构运转的开支。", "住房保障支出（类）住房改革支出（款）住房公积金（项）|2210201|反映按规定缴纳的住房公积金。");
    }

    @Test
    void aNumberInsideAnExplanationIsNoNewEntry() {
        List<GlossaryTerm> terms = read("""
                四、名词解释
                （一）三公经费：指下列费用，
                （三）其中第三类另行规定的开支。
                （二）基本支出是指日常开支。
                """);
        assertThat(terms)
                .extracting(GlossaryTerm::term, GlossaryTerm::explanation)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("三公经费", "指下列费用，（三）其中第三类另行规定的开支。"),
                        org.assertj.core.groups.Tuple.tuple("基本支出", "是指日常开支。"));
    }

    @Test
    void anItemThatFitsNoCodeStaysWithoutOneAndIsAFinding() {
        List<GlossaryTerm> terms = read("""
                名词解释
                1.住房保障支出（类）住房改革支出（款）没有的项（项）：反映不存在的支出。
                2.工资福利支出：指支付给职工的报酬。
                """);
        assertThat(terms)
                .extracting(GlossaryTerm::code, GlossaryTerm::scheme)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(null, null),
                        org.assertj.core.groups.Tuple.tuple("301", "economic"));
        assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.NARRATIVE_ITEM_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"上海市普陀区财政局2024年度部门决算.pdf", "中共上海市普陀区委社会工作部2024年度部门决算.pdf"})
    void elevenTermsOfAShanghaiReportAreReadWhole(String report) {
        List<GlossaryTerm> terms =
                RealReports.read(corpus("final-accounts", report)).glossary();
        assertThat(terms).hasSize(11);
        assertThat(terms.get(0).term()).isEqualTo("财政拨款收入");
        assertThat(terms.get(9).term()).isEqualTo("“三公”经费");
        assertThat(terms.get(10).term()).isEqualTo("机关运行经费");
        assertThat(terms).allMatch(term -> term.explanation().endsWith("。"));
    }

    @Test
    void thePublishedTextOf2023ExplainsThirtyFourTermsAndSixteenItems() throws IOException {
        List<NarrativeLine> lines = Files.readAllLines(corpus("", "平顶山市工业和信息化局2023年度部门决算.md")).stream()
                .map(line -> new NarrativeLine(1, line.replaceAll("[*#]+|<[^>]+>", "")))
                .toList();
        List<GlossaryTerm> terms = GlossaryReader.standard().read(lines, List.of(), findings);
        assertThat(terms).hasSize(34);
        assertThat(terms.stream()
                        .filter(term -> "functional".equals(term.scheme()))
                        .map(GlossaryTerm::code))
                .containsExactly(
                        "2010305", "2010404", "2069999", "2080501", "2080505", "2080601", "2089999", "2101101",
                        "2101102", "2150102", "2150501", "2150517", "2150599", "2150899", "2159999", "2210201");
        assertThat(terms.stream()
                        .filter(term -> "economic".equals(term.scheme()))
                        .map(GlossaryTerm::code))
                .containsExactly("301", "302", "303");
        assertThat(findings).isEmpty();
    }

    private List<GlossaryTerm> read(String text) {
        List<NarrativeLine> lines = new ArrayList<>();
        int page = 12;
        for (String line : text.lines().toList()) {
            lines.add(new NarrativeLine(page, line));
            page += line.startsWith("-") ? 1 : 0;
        }
        return GlossaryReader.standard().read(lines, List.of(), findings);
    }

    private static Path corpus(String folder, String report) {
        String root = System.getenv("JUESUAN_CORPUS");
        Assumptions.assumeTrue(root != null, "JUESUAN_CORPUS is not set");
        Path file = Path.of(Objects.requireNonNull(root), folder, report);
        Assumptions.assumeTrue(Files.exists(file), "the corpus has no such report");
        return file;
    }
}
