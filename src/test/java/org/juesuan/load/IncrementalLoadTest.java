package org.juesuan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.juesuan.load.ReadingKeys.Key;
import org.juesuan.load.ReadingKeys.Kind;
import org.juesuan.reading.ReportReading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncrementalLoadTest {
    private static final String READ = "SELECT documents_read FROM ops.run ORDER BY run_id";

    @TempDir
    Path folder;

    private TestWarehouse warehouse;

    @BeforeEach
    void open() throws SQLException {
        warehouse = new TestWarehouse(folder.resolve("w.duckdb"));
    }

    @AfterEach
    void close() throws SQLException {
        warehouse.close();
    }

    @Test
    void nothingIsReadAgainWhileNothingHasChanged() throws SQLException {
        decided().load();
        warehouse.load();

        assertThat(warehouse.rows(READ)).containsExactly("3", "0");
        assertThat(states())
                .containsExactly("a.pdf|accepted|null", "b.pdf|unreadable|encrypted", "c.pdf|ignored|a budget");
    }

    @Test
    void everythingIsReadAgainWhereThatIsAskedFor() throws SQLException {
        decided().load();
        var mart = warehouse.mart();

        warehouse.reading(ReadPolicy.EVERYTHING).load();

        assertThat(warehouse.rows(READ)).containsExactly("3", "3");
        assertThat(warehouse.mart()).isEqualTo(mart);
    }

    @Test
    void otherSeedsReadEverythingAgainAndTakeTheirPlace() throws SQLException {
        warehouse.readWith(new Key(Kind.BASE, "", "1"));
        decided().load();

        warehouse
                .file(
                        "a.pdf",
                        "a",
                        report().spent("2010302", "一般行政管理事务", "7.00").read())
                .readWith(new Key(Kind.BASE, "", "2"))
                .load();

        assertThat(warehouse.rows(READ)).containsExactly("3", "3");
        assertThat(warehouse.rows("SELECT version, sum(amount_yuan) FROM mart.amount JOIN mart.report USING (report_id)"
                        + " GROUP BY version"))
                .containsExactly("1|107.00");
        assertThat(warehouse.rows("SELECT count(*) FROM core.report")).containsExactly("1");
    }

    @Test
    void anotherExtractorReadsItsOwnDocumentsAgain() throws SQLException {
        warehouse
                .file("a.pdf", "a", report().read())
                .file(
                        "b.xlsx",
                        "b",
                        InventedReport.of("教育局", 2023).onSheet("表3").read())
                .readWith(new Key(Kind.EXTRACTOR, "pdf", "pdf/1"), new Key(Kind.EXTRACTOR, "xlsx", "excel/1"))
                .load();

        warehouse
                .readWith(new Key(Kind.EXTRACTOR, "pdf", "pdf/2"), new Key(Kind.EXTRACTOR, "xlsx", "excel/1"))
                .load();

        assertThat(warehouse.rows(READ)).containsExactly("2", "1");
        assertThat(warehouse.rows("SELECT sha256[1] FROM staging.task")).containsExactly("a");
    }

    @Test
    void whatIsSaidOfOneDocumentFileOrReportReadsThatOneAgain() throws SQLException {
        decided().file("d.pdf", "d", InventedReport.of("教育局", 2023).read()).load();

        warehouse
                .readWith(new Key(Kind.DOCUMENT, TestWarehouse.sha256("a"), "x"))
                .load();
        warehouse.readWith(new Key(Kind.FILE, "d.pdf", "x")).load();
        warehouse.readWith(new Key(Kind.REPORT, report().reportId(), "x")).load();
        warehouse.load();

        assertThat(warehouse.rows(READ)).containsExactly("4", "1", "2", "2", "0");
    }

    @Test
    void otherLimitsReadOnlyWhatALimitMayHaveRefused() throws SQLException {
        decided().readWith(new Key(Kind.LIMITS, "", "1")).load();

        warehouse.readWith(new Key(Kind.LIMITS, "", "2")).load();

        assertThat(warehouse.rows("SELECT path FROM staging.task")).containsExactly("b.pdf");
    }

    @Test
    void whatWasInTheWayFromOutsideIsTriedAgain() throws SQLException {
        warehouse
                .file("a.pdf", "a", ReportReading.unreadable("no permission to read the file"))
                .settling(Settlement.OPEN)
                .load();

        warehouse
                .file("a.pdf", "a", report().read())
                .settling(Settlement.SETTLED)
                .load();

        assertThat(states()).containsExactly("a.pdf|accepted|null");
    }

    @Test
    void aLoadedDocumentThatCannotBeReadAgainKeepsItsFigures() throws SQLException {
        warehouse.file("a.pdf", "a", report().read()).load();
        var facts = warehouse.rows("FROM mart.amount");

        warehouse
                .file("a.pdf", "a", ReportReading.unreadable("failed"))
                .reading(ReadPolicy.EVERYTHING)
                .load();

        assertThat(warehouse.rows("FROM mart.amount")).isEqualTo(facts);
        assertThat(states()).containsExactly("a.pdf|accepted|could not be read again: failed");
    }

    @Test
    void aDocumentThatIsRefusedWhenReadAgainLeavesTheMart() throws SQLException {
        warehouse.file("a.pdf", "a", report().read()).load();

        warehouse
                .file("a.pdf", "a", ReportReading.ignored("a budget", 1, "pdf/2"))
                .reading(ReadPolicy.EVERYTHING)
                .load();

        assertThat(warehouse.rows("FROM mart.amount")).isEmpty();
        assertThat(states()).containsExactly("a.pdf|ignored|a budget");
    }

    @Test
    void aMovedFileIsKnownByItsBytes() throws SQLException {
        warehouse.file("in/a.pdf", "a", report().read()).load();

        warehouse
                .without("in/a.pdf")
                .file("archive/b.pdf", "a", report().read())
                .load();

        assertThat(warehouse.rows(READ)).containsExactly("1", "0");
        assertThat(warehouse.rows("SELECT source_path FROM mart.report")).containsExactly("archive/b.pdf");
        assertThat(warehouse.rows(
                        "SELECT path, state, reason, last_seen, withdrawn_at FROM ops.document ORDER BY path"))
                .containsExactly(
                        "archive/b.pdf|accepted|null|2025-01-02 00:00:00.0|null",
                        "in/a.pdf|duplicate|moved to 'archive/b.pdf'|2025-01-01 00:00:00.0|2025-01-02 00:00:00.0");
    }

    @Test
    void aWithdrawnFileStaysInTheMartAndIsMarked() throws SQLException {
        warehouse
                .file("a.pdf", "a", report().read())
                .file("b.pdf", "b", InventedReport.of("教育局", 2023).read())
                .load();
        var mart = warehouse.mart();

        warehouse.without("a.pdf").load();
        warehouse.load();

        assertThat(warehouse.mart()).isEqualTo(mart);
        assertThat(warehouse.rows("SELECT path, state, withdrawn_at FROM ops.document ORDER BY path"))
                .containsExactly("a.pdf|accepted|2025-01-02 00:00:00.0", "b.pdf|accepted|null");
    }

    @Test
    void aFileThatComesBackIsNoLongerWithdrawn() throws SQLException {
        warehouse.file("a.pdf", "a", report().read()).load();
        warehouse.without("a.pdf").load();

        warehouse.file("a.pdf", "a", report().read()).load();

        assertThat(warehouse.rows("SELECT state, withdrawn_at FROM ops.document"))
                .containsExactly("accepted|null");
    }

    @Test
    void theSameFilesOneByOneOrAtOnceGiveTheSameMart(@TempDir Path other) throws SQLException {
        List<Step> steps = List.of(
                new Step(
                        "n.pdf",
                        "e",
                        report().spent("2010302", "一般行政管理事务", "8.00")
                                .saying("发布日期：2024-11-02")
                                .read(),
                        "2024-11-02T00:00:00Z"),
                new Step(
                        "a.xlsx",
                        "a",
                        report().onSheet("表3").saying("发布日期：2024-09-30").read(),
                        "2024-10-01T00:00:00Z"),
                new Step("a.pdf", "b", report().saying("发布日期：2024-09-30").read(), "2024-09-30T00:00:00Z"),
                new Step(
                        "m.pdf",
                        "d",
                        report().spent("2010302", "一般行政管理事务", "7.00")
                                .saying("发布日期：2024-10-05")
                                .read(),
                        "2024-10-05T00:00:00Z"),
                new Step("o.pdf", "f", InventedReport.of("教育局", 2023).read(), "2024-10-05T00:00:00Z"));
        for (Step step : steps) {
            step.into(warehouse).load();
        }

        try (TestWarehouse atOnce = new TestWarehouse(other.resolve("w.duckdb"))) {
            for (Step step : steps) {
                step.into(atOnce);
            }
            atOnce.load();

            assertThat(warehouse.mart()).isEqualTo(atOnce.mart());
            assertThat(states()).isEqualTo(atOnce.rows(STATES));
            String versions = "SELECT report_id, version, sha256, newer_because FROM core.report ORDER BY ALL";
            assertThat(warehouse.rows(versions)).isEqualTo(atOnce.rows(versions));
            assertThat(warehouse.rows("SELECT DISTINCT report_id, version FROM core.amount ORDER BY ALL"))
                    .hasSize(4);
        }
    }

    private record Step(String path, String content, ReportReading reading, String modified) {
        TestWarehouse into(TestWarehouse target) {
            return target.file(path, content, reading, modified);
        }
    }

    private static final String STATES = "SELECT path, state, reason FROM ops.document ORDER BY path";

    private List<String> states() throws SQLException {
        return warehouse.rows(STATES);
    }

    private TestWarehouse decided() {
        return warehouse
                .file("a.pdf", "a", report().read())
                .file("b.pdf", "b", ReportReading.unreadable("encrypted"))
                .file("c.pdf", "c", ReportReading.ignored("a budget", 2, "pdf/1"));
    }

    private static InventedReport report() {
        return InventedReport.of("财政局", 2023);
    }
}
