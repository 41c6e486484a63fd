package org.juesuan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.statement.AmountKind;
import org.juesuan.load.TestWarehouse.Order;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TwinDocumentsTest {
    private static final String DOCUMENTS = "SELECT path, state, reason FROM ops.document ORDER BY path";
    private static final String STATES = "SELECT path, state FROM ops.document ORDER BY path";

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

    @ParameterizedTest
    @EnumSource(Order.class)
    void ofAPdfAndItsWorkbookThePdfIsLoadedWhateverIsReadFirst(Order order) throws SQLException {
        warehouse
                .file("a.xlsx", "a", report().onSheet("表3").read())
                .file("b.pdf", "b", report().read())
                .load(order);

        assertThat(warehouse.rows(DOCUMENTS))
                .containsExactly("a.xlsx|duplicate|same facts as 'b.pdf'", "b.pdf|accepted|null");
        assertThat(warehouse.rows("SELECT sheet, row_no FROM mart.amount")).containsExactly("null|1");
        assertThat(warehouse.rows("SELECT count(*) FROM staging.amount")).containsExactly("0");
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void ofTwoPdfsTheSmallerHashIsLoaded(Order order) throws SQLException {
        warehouse
                .file("a.pdf", "f", report().read())
                .file("b.pdf", "e", report().read())
                .file("c.pdf", "d", report().read())
                .load(order);

        assertThat(warehouse.rows(STATES)).containsExactly("a.pdf|duplicate", "b.pdf|duplicate", "c.pdf|accepted");
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void theOneThatStatesItsBudgetBasisCounts(Order order) throws SQLException {
        warehouse
                .file(
                        "a.pdf",
                        "a",
                        report().publicExpenseBudget(AmountKind.BUDGET_UNSPECIFIED, "5.00")
                                .read())
                .file(
                        "b.xlsx",
                        "b",
                        report().publicExpenseBudget(AmountKind.ORIGINAL_BUDGET, "5.00")
                                .onSheet("表9")
                                .read())
                .load(order);

        assertThat(warehouse.rows(STATES)).containsExactly("a.pdf|duplicate", "b.xlsx|accepted");
        assertThat(warehouse.rows("SELECT amount_kind FROM mart.amount WHERE statement = 'three_public_expense'"))
                .containsExactly("original_budget");
    }

    @Test
    void twoBudgetBasesThatCannotBothHoldAreAConflict() throws SQLException {
        warehouse
                .file(
                        "a.pdf",
                        "a",
                        report().publicExpenseBudget(AmountKind.REVISED_BUDGET, "5.00")
                                .read())
                .file(
                        "b.pdf",
                        "b",
                        report().publicExpenseBudget(AmountKind.ORIGINAL_BUDGET, "5.00")
                                .read())
                .load();

        assertThat(warehouse.rows(STATES)).containsExactly("a.pdf|quarantined", "b.pdf|quarantined");
        assertThat(warehouse.rows("SELECT printed, expected FROM ops.finding ORDER BY sha256"))
                .containsExactly(
                        "5.00 revised_budget|5.00 original_budget", "5.00 original_budget|5.00 revised_budget");
    }

    @Test
    void differentFiguresQuarantineBothAndNameTheOtherFile() throws SQLException {
        warehouse
                .file(
                        "a.pdf",
                        "a",
                        report().spent("2010302", "一般行政管理事务", "7.00").read())
                .file(
                        "b.pdf",
                        "b",
                        report().spent("2010302", "一般行政管理事务", "8.00").read())
                .load();

        assertThat(warehouse.rows(DOCUMENTS))
                .containsExactly(
                        "a.pdf|quarantined|DOCUMENT_CONFLICT: the same accounts as 'b.pdf' with 1 different figures:"
                                + " expenditure · 一般行政管理事务 · total · here '7.00', there '8.00'",
                        "b.pdf|quarantined|DOCUMENT_CONFLICT: the same accounts as 'a.pdf' with 1 different figures:"
                                + " expenditure · 一般行政管理事务 · total · here '8.00', there '7.00'");
        assertThat(warehouse.rows("SELECT code, severity, row_no FROM ops.finding"))
                .containsExactly("DOCUMENT_CONFLICT|FATAL|2", "DOCUMENT_CONFLICT|FATAL|2");
        assertThat(warehouse.rows("SELECT count(*) FROM mart.amount")).containsExactly("0");
    }

    @Test
    void anAmountPrintedTwiceIsNotTheSameAsOnce() throws SQLException {
        warehouse
                .file("a.pdf", "a", report().spent("2010301", "行政运行", "100.00").read())
                .file("b.pdf", "b", report().read())
                .load();

        assertThat(warehouse.rows(STATES)).containsExactly("a.pdf|quarantined", "b.pdf|quarantined");
    }

    @Test
    void aDocumentThatDisagreesWithTheLoadedOneWaits() throws SQLException {
        warehouse.file("a.pdf", "a", report().read()).load();
        var mart = warehouse.mart();

        warehouse
                .file(
                        "b.pdf",
                        "b",
                        report().spent("2010302", "一般行政管理事务", "8.00").read())
                .load();
        warehouse.load();

        assertThat(warehouse.rows(STATES)).containsExactly("a.pdf|accepted", "b.pdf|quarantined");
        assertThat(warehouse.mart()).isEqualTo(mart);
    }

    @Test
    void theWarehouseIsTheSameWhicheverOfTwoTwinsCameFirst(@TempDir Path other) throws SQLException {
        var workbook = report().onSheet("表3").read();
        warehouse.file("a.xlsx", "a", workbook).load();
        warehouse.file("b.pdf", "b", report().read()).load();
        warehouse.load();

        try (TestWarehouse atOnce = new TestWarehouse(other.resolve("w.duckdb"))) {
            atOnce.file("a.xlsx", "a", workbook)
                    .file("b.pdf", "b", report().read())
                    .load();
            assertThat(warehouse.mart()).isEqualTo(atOnce.mart());
            assertThat(warehouse.rows(DOCUMENTS)).isEqualTo(atOnce.rows(DOCUMENTS));
        }
        assertThat(warehouse.rows("SELECT documents_read FROM ops.run ORDER BY run_id"))
                .containsExactly("1", "1", "0");
    }

    @Test
    void aQuarantinedTwinMakesNoDuplicate() throws SQLException {
        warehouse
                .file("a.pdf", "a", report().finding(FindingCode.UNIT_UNKNOWN).read())
                .file("b.xlsx", "b", report().onSheet("表3").read())
                .load();

        assertThat(warehouse.rows(STATES)).containsExactly("a.pdf|quarantined", "b.xlsx|accepted");
    }

    @Test
    void aConflictIsOverWhenOneOfTheFilesIsGone() throws SQLException {
        warehouse
                .file("a.pdf", "a", report().read())
                .file(
                        "b.pdf",
                        "b",
                        report().spent("2010302", "一般行政管理事务", "8.00").read())
                .load();

        warehouse.without("b.pdf").load();

        assertThat(warehouse.rows(STATES)).containsExactly("a.pdf|accepted", "b.pdf|quarantined");
    }

    @Test
    void anotherYearIsAnotherReport() throws SQLException {
        warehouse
                .file("a.pdf", "a", InventedReport.of("财政局", 2023).read())
                .file("b.pdf", "b", InventedReport.of("财政局", 2022).read())
                .load();

        assertThat(warehouse.rows(STATES)).containsExactly("a.pdf|accepted", "b.pdf|accepted");
    }

    private static InventedReport report() {
        return InventedReport.of("财政局", 2023);
    }
}
