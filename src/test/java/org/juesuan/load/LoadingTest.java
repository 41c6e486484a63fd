package org.juesuan.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.juesuan.discover.ContentKind;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.reading.ReportReading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadingTest {
    private static final String DOCUMENTS = "SELECT path, state, reason FROM ops.document ORDER BY path, source_root";

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
    void anAcceptedReportIsInMartAndLeavesStaging() throws SQLException {
        LoadSummary summary = warehouse
                .file(
                        "a.pdf",
                        "a",
                        InventedReport.of("财政局", 2023)
                                .finding(FindingCode.CODE_UNKNOWN)
                                .read())
                .load();

        assertThat(summary.documents()).containsExactly(entry("accepted", 1));
        assertThat(summary.findings()).containsExactly(entry("INFO", 1));
        assertThat(warehouse.rows("SELECT fact_id, amount_yuan, verification, printed_unit FROM mart.amount"))
                .containsExactly("财政局-2023-department-final_accounts:expenditure:r1c1|100.00|unverified|元");
        assertThat(warehouse.rows("SELECT source_path, version, verdict FROM mart.report"))
                .containsExactly("a.pdf|1|accepted");
        assertThat(warehouse.rows("SELECT unit_name, level, note FROM mart.report_unit"))
                .containsExactly("财政局本级|own_level|null");
        assertThat(warehouse.rows("SELECT count(*) FROM staging.amount")).containsExactly("0");
    }

    @Test
    void aSecondLoadOfTheSameFilesChangesNothing() throws SQLException {
        warehouse
                .file("a.pdf", "a", InventedReport.of("财政局", 2023).read())
                .file(
                        "b.pdf",
                        "b",
                        InventedReport.of("教育局", 2023)
                                .finding(FindingCode.UNIT_UNKNOWN)
                                .read())
                .file("c.pdf", "c", ReportReading.unreadable("encrypted"))
                .file("d.pdf", "d", ReportReading.ignored("a budget", 2, "pdf/1"));
        warehouse.load();
        var mart = warehouse.mart();
        var documents = warehouse.rows(DOCUMENTS);
        var findings = warehouse.rows("SELECT * FROM ops.finding ORDER BY ALL");

        LoadSummary again = warehouse.load(TestWarehouse.Order.BACKWARDS);

        assertThat(warehouse.mart()).isEqualTo(mart);
        assertThat(warehouse.rows(DOCUMENTS)).isEqualTo(documents);
        assertThat(warehouse.rows("SELECT * FROM ops.finding ORDER BY ALL")).isEqualTo(findings);
        assertThat(again.documents())
                .containsExactly(
                        entry("accepted", 1), entry("ignored", 1), entry("quarantined", 1), entry("unreadable", 1));
        assertThat(warehouse.rows("SELECT documents_read, reports_loaded FROM ops.run ORDER BY run_id"))
                .containsExactly("4|1", "0|0");
    }

    @Test
    void refusedDocumentsAreToldWithTheirReasons() throws SQLException {
        LoadSummary summary = warehouse
                .file(
                        "b.pdf",
                        "b",
                        InventedReport.of("教育局", 2023)
                                .finding(FindingCode.UNIT_UNKNOWN)
                                .read())
                .file("c.pdf", "c", ReportReading.unreadable("encrypted"))
                .file("d.pdf", "d", ReportReading.ignored("a budget", 2, "pdf/1"))
                .load();

        assertThat(warehouse.rows(DOCUMENTS))
                .containsExactly(
                        "b.pdf|quarantined|UNIT_UNKNOWN: noticed",
                        "c.pdf|unreadable|encrypted",
                        "d.pdf|ignored|a budget");
        assertThat(summary.hasRefused()).isTrue();
        assertThat(summary.refused())
                .extracting(LoadSummary.RefusedDocument::path)
                .containsExactly("b.pdf", "c.pdf");
        assertThat(warehouse.rows("SELECT code, row_no FROM ops.finding")).containsExactly("UNIT_UNKNOWN|3");
    }

    @Test
    void aQuarantinedDocumentStaysInStagingUntilItIsReadOtherwise() throws SQLException {
        var report = InventedReport.of("教育局", 2023);
        warehouse.file("b.pdf", "b", report.finding(FindingCode.UNIT_UNKNOWN).read());
        warehouse.load();
        assertThat(warehouse.rows("SELECT count(*) FROM staging.amount")).containsExactly("1");
        assertThat(warehouse.rows("SELECT count(*) FROM mart.amount")).containsExactly("0");

        warehouse
                .file("b.pdf", "b", InventedReport.of("教育局", 2023).read())
                .readWith(new ReadingKeys.Key(ReadingKeys.Kind.BASE, "", "2"))
                .load();

        assertThat(warehouse.rows("SELECT count(*) FROM staging.amount")).containsExactly("0");
        assertThat(warehouse.rows(DOCUMENTS)).containsExactly("b.pdf|accepted|null");
        assertThat(warehouse.rows("SELECT * FROM ops.finding")).isEmpty();
    }

    @Test
    void stagingADocumentAgainReplacesWhatWasReadOfIt() throws SQLException {
        warehouse.file("a.pdf", "a", InventedReport.of("财政局", 2023).read());
        Staging staging = new Staging(warehouse.connection());
        staging.begin(
                List.of(new FoundFile(TestWarehouse.sha256("a"), "/reports", "a.pdf", ContentKind.PDF, 1, null, null)));
        ReadTask task = staging.openTasks(1, 1).get(0);

        staging.stage(task, InventedReport.of("财政局", 2023).read());
        staging.stage(
                task,
                InventedReport.of("财政局", 2023)
                        .spent("2010302", "一般行政管理事务", "7.00")
                        .read());

        assertThat(warehouse.rows("SELECT code FROM staging.amount ORDER BY 1")).containsExactly("2010301", "2010302");
        assertThat(warehouse.rows("SELECT count(*) FROM staging.outcome")).containsExactly("1");
        assertThat(staging.openTasks(1, 1)).isEmpty();
    }

    @Test
    void aReadingThatDoesNotFitLeavesNothingBehind() throws SQLException {
        Staging staging = new Staging(warehouse.connection());
        staging.begin(
                List.of(new FoundFile(TestWarehouse.sha256("a"), "/reports", "a.pdf", ContentKind.PDF, 1, null, null)));
        ReadTask task = staging.openTasks(1, 1).get(0);
        ReportReading tooFine = InventedReport.of("财政局", 2023)
                .spent("2010302", "一般行政管理事务", "0.001")
                .read();

        assertThatThrownBy(() -> staging.stage(task, tooFine)).isInstanceOf(ArithmeticException.class);

        assertThat(warehouse.rows("SELECT sha256 FROM staging.document UNION ALL SELECT sha256 FROM staging.statement"
                        + " UNION ALL SELECT sha256 FROM staging.amount"))
                .isEmpty();
        assertThat(staging.openTasks(1, 1)).containsExactly(task);
    }

    @Test
    void loadingAgainInOneRunAfterAnInterruptionChangesNothing() throws SQLException {
        warehouse.file(
                "a.pdf",
                "a",
                InventedReport.of("财政局", 2023).finding(FindingCode.CODE_UNKNOWN).read());
        warehouse.load();
        var before = warehouse.rows("SELECT * FROM ops.run, ops.finding");

        new CoreLoader(warehouse.connection()).load();

        assertThat(before).hasSize(1);
        assertThat(warehouse.rows("SELECT * FROM ops.run, ops.finding")).isEqualTo(before);
    }

    @Test
    void theSameBytesAtTwoPlacesAreReadOnceAndTheFirstPathCounts() throws SQLException {
        var reading = InventedReport.of("财政局", 2023).read();
        warehouse.file("z/a.pdf", "a", reading).load();
        warehouse.file("b/a.pdf", "a", reading).load();

        assertThat(warehouse.rows(DOCUMENTS))
                .containsExactly("b/a.pdf|accepted|null", "z/a.pdf|duplicate|same bytes as 'b/a.pdf'");
        assertThat(warehouse.rows("SELECT source_path FROM mart.report")).containsExactly("b/a.pdf");
        assertThat(warehouse.rows("SELECT count(*) FROM mart.amount")).containsExactly("1");
    }

    @Test
    void theSameUnreadableBytesTwiceAreUnreadableTwice() throws SQLException {
        warehouse
                .file("a.pdf", "a", ReportReading.unreadable("encrypted"))
                .file("b.pdf", "a", ReportReading.unreadable("encrypted"))
                .load();

        assertThat(warehouse.rows(DOCUMENTS))
                .containsExactly("a.pdf|unreadable|encrypted", "b.pdf|unreadable|encrypted");
    }

    @Test
    void anAmountInAnEvaluatedIdentityIsVerifiedOrInABreak() throws SQLException {
        warehouse.file("a.pdf", "a", InventedReport.of("财政局", 2023).read()).load();
        String report = "财政局-2023-department-final_accounts";
        String fact = report + ":expenditure:r1c1";
        insertIdentity(report, "A1", "rounding", fact);
        assertThat(warehouse.rows("SELECT verification FROM mart.amount")).containsExactly("verified");

        insertIdentity(report, "A2", "break", fact);
        assertThat(warehouse.rows("SELECT verification FROM mart.amount")).containsExactly("in_break");
    }

    @Test
    void coverageTellsWhatIsThereOfEveryBodyAndYear() throws SQLException {
        warehouse
                .file("a.pdf", "a", InventedReport.of("财政局", 2023).read())
                .file("b.pdf", "b", InventedReport.of("教育局", 2022).read())
                .load();

        assertThat(warehouse.rows("SELECT entity_id, report_year, state FROM mart.coverage"
                        + " WHERE statement IN ('expenditure') ORDER BY ALL"))
                .containsExactlyInAnyOrder(
                        "教育局|2022|present", "教育局|2023|no_report", "财政局|2022|no_report", "财政局|2023|present");
    }

    private void insertIdentity(String report, String rule, String verdict, String fact) throws SQLException {
        Sql.execute(
                warehouse.connection(),
                "INSERT INTO core.reconciliation (report_id, version, rule_id, category, severity, place, verdict,"
                        + " sentence) VALUES (?, 1, ?, 'statement', 'ERROR', 'r1', ?, 's')",
                report,
                rule,
                verdict);
        Sql.execute(
                warehouse.connection(),
                "INSERT INTO core.reconciliation_term VALUES (?, 1, ?, 'r1', 'left', ?)",
                report,
                rule,
                fact);
    }
}
