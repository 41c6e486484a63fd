package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.juesuan.sample.PdfReport;
import org.juesuan.sample.PdfStyle;
import org.juesuan.sample.ReportEdit;
import org.juesuan.sample.SampleReport;
import org.juesuan.sample.SampleReports;
import org.juesuan.sample.StatementKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckAndExplainTest {
    private static final String PDF = "平顶山市工业和信息化局2023年度部门决算.pdf";

    @TempDir
    private Path folder;

    private Path good = Path.of("");
    private Path wrong = Path.of("");

    @BeforeEach
    void drafts() throws IOException {
        SampleReport report = SampleReports.pingdingshan2023();
        good = Files.write(
                folder.resolve("good.pdf"),
                PdfReport.render(report, PdfStyle.usual()).bytes());
        SampleReport edited =
                ReportEdit.wrongTotal(StatementKind.REVENUE, 3, 100_000).apply(report);
        wrong = Files.write(
                folder.resolve("wrong.pdf"),
                PdfReport.render(edited, PdfStyle.usual()).bytes());
    }

    @Test
    void aDraftWhoseIdentitiesHoldEndsWithZeroAndListsItsRoundings() {
        CommandLineRun run = CommandLineRun.of("check", good);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("不符 0 · 尾差 18")
                .containsPattern("T1a .*29\\.59 +29\\.60")
                .containsPattern("302 +309\\.49 +309\\.50");
    }

    @Test
    void aDraftWithAWrongTotalEndsWithThreeAndNamesTheIdentityAndTheProbableMisprint() {
        CommandLineRun run = CommandLineRun.of("check", wrong, "--format", "csv");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
        assertThat(run.out())
                .containsPattern("identity,R1a,ERROR,revenue,[^\\n]*break")
                .containsPattern("identity,X1,ERROR,[^\\n]*break")
                .contains("PROBABLE_MISPRINT");
    }

    @Test
    void aDraftLeavesNothingBehind() throws IOException {
        CommandLineRun.of("check", good);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(good, wrong);
        }
    }

    @Test
    void theReviewSheetIsOnePageThatNeedsNothingElse() throws IOException {
        Path page = folder.resolve("sheet.html");
        CommandLineRun run = CommandLineRun.of("check", wrong, "--format", "html", "--output", page);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(Files.readString(page))
                .contains("<title>审核意见表</title>", "通过，有勾稽不符", "wrong.pdf")
                .doesNotContain("<script", "http://", "https://");
    }

    @Test
    void theLedgerAddsUpAndHasNothingUnresolved() {
        CommandLineRun run = CommandLineRun.of("check", good, "--ledger", "--format", "csv");
        assertThat(run.out()).contains("document,statement,disposition,reason,cells");
        assertThat(run.out()).contains("good.pdf,revenue,consumed,amount,245").doesNotContain("unresolved");
    }

    @Test
    void aMissingDraftIsSaidInOneLine() {
        CommandLineRun run = CommandLineRun.of("check", folder.resolve("none.pdf"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("none.pdf · document · not there");
    }

    @Test
    void aFigureLeadsBackToItsPageAndItsCellIsFramed() throws IOException {
        CommandLineRun.of("load", "--source", Path.of("seeds", "report", PDF), "--warehouse", warehouse());
        String fact = CommandLineRun.of(
                        "query",
                        "SELECT fact_id FROM mart.amount WHERE statement = 'expenditure' AND code = '2150501'"
                                + " AND measure = 'project'",
                        "--format",
                        "csv",
                        "--warehouse",
                        warehouse())
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        Path image = folder.resolve("cell.png");
        CommandLineRun run = CommandLineRun.of("explain", fact, "--image", image, "--warehouse", warehouse());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("printed +129\\.41")
                .containsPattern("printed_unit +万元")
                .containsPattern("page +9")
                .containsPattern("code_resolution +printed")
                .containsPattern("verification +verified")
                .containsPattern("identities +E1a · expenditure · 21505 · project")
                .contains(PDF);
        assertThat(ImageIO.read(image.toFile()).getWidth()).isGreaterThan(500);
    }

    @Test
    void anUnknownFigureIsSaidWithWhereToFindOne() {
        CommandLineRun.of("load", "--source", good, "--warehouse", warehouse());
        CommandLineRun run = CommandLineRun.of("explain", "none:revenue:r1c1", "--warehouse", warehouse());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("fact 'none:revenue:r1c1' · not there · take a fact_id from mart.amount");
    }

    private Path warehouse() {
        return folder.resolve("w").resolve("x.duckdb");
    }
}
