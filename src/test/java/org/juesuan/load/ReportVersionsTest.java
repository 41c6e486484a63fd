package org.juesuan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportVersionsTest {
    private static final String VERSIONS = "SELECT sha256[1], version, newer_because FROM core.report ORDER BY version";
    private static final String STATES = "SELECT path, state, reason FROM ops.document ORDER BY path";

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
    void aRevisedReportSupersedesTheOneBefore() throws SQLException {
        first("2024-10-01T00:00:00Z").load();

        second("2024-11-01T00:00:00Z").load();

        assertThat(warehouse.rows("SELECT version, sum(amount_yuan) FROM mart.amount JOIN mart.report USING (report_id)"
                        + " GROUP BY version"))
                .containsExactly("2|108.00");
        assertThat(warehouse.rows("SELECT version, count(*) FROM core.amount GROUP BY 1 ORDER BY 1"))
                .containsExactly("1|1", "2|2");
        assertThat(warehouse.rows(STATES))
                .containsExactly("a.pdf|superseded|version 1; version 2 counts", "b.pdf|accepted|null");
        assertThat(warehouse.rows(VERSIONS))
                .containsExactly(
                        "a|1|null", "b|2|file of 2024-11-01 00:00:00, the version before of 2024-10-01 00:00:00");
    }

    @Test
    void anOlderReportThatComesLaterIsTheEarlierVersion() throws SQLException {
        second("2024-11-01T00:00:00Z").load();
        var facts = warehouse.rows("FROM mart.amount ORDER BY ALL");

        first("2024-10-01T00:00:00Z").load();

        assertThat(warehouse.rows("FROM mart.amount ORDER BY ALL")).isEqualTo(facts);
        assertThat(warehouse.rows("SELECT version, sha256[1] FROM mart.report")).containsExactly("2|b");
        assertThat(warehouse.rows("SELECT version, count(*) FROM core.amount GROUP BY 1 ORDER BY 1"))
                .containsExactly("1|1", "2|2");
    }

    @Test
    void theDatesOfTwoFilesFoundTogetherPutThemInNoOrder() throws SQLException {
        first("2024-10-01T00:00:00Z");

        second("2024-11-01T00:00:00Z").load();

        assertThat(warehouse.rows("SELECT path, state FROM ops.document ORDER BY path"))
                .containsExactly("a.pdf|quarantined", "b.pdf|quarantined");
    }

    @Test
    void aDateInTheTextCountsBeforeTheDateOfTheFile() throws SQLException {
        warehouse
                .file("a.pdf", "a", report().saying("发布日期：2024-11-20").read(), "2024-10-01T00:00:00Z")
                .file("b.pdf", "b", revised().saying("二〇二四年九月二十日").read(), "2024-12-01T00:00:00Z")
                .load();

        assertThat(warehouse.rows(VERSIONS))
                .containsExactly("b|1|null", "a|2|published 2024-11-20 (text), the version before 2024-09-20 (text)");
    }

    @Test
    void theRegistryCountsBeforeADateInTheText() throws SQLException {
        Sql.execute(
                warehouse.connection(),
                "INSERT INTO ref.registry (file_name, published_on, source_url) VALUES ('b.pdf', '2024-12-01', 'http://b')");
        warehouse
                .file("in/a.pdf", "a", report().saying("2024年11月20日").read(), "2024-10-01T00:00:00Z")
                .file("in/b.pdf", "b", revised().saying("2024年9月20日").read(), "2024-10-01T00:00:00Z")
                .load();

        assertThat(warehouse.rows(VERSIONS))
                .containsExactly(
                        "a|1|null", "b|2|published 2024-12-01 (registry), the version before 2024-11-20 (text)");
        assertThat(warehouse.rows("SELECT published_on, source_url FROM mart.report"))
                .containsExactly("2024-12-01|http://b");
    }

    @Test
    void aMonthAndADayInItDecideNothing() throws SQLException {
        warehouse
                .file("b.pdf", "b", revised().saying("2024年9月20日").read(), "2024-10-01T00:00:00Z")
                .load();
        warehouse
                .file("a.pdf", "a", report().saying("2024年9月").read(), "2024-12-01T00:00:00Z")
                .file("b.pdf", "b", revised().saying("2024年9月20日").read(), "2024-10-01T00:00:00Z")
                .load();

        assertThat(warehouse.rows("SELECT sha256[1] FROM core.report ORDER BY version"))
                .containsExactly("b", "a");
    }

    @Test
    void whatNoEvidencePutsInAnOrderIsQuarantined() throws SQLException {
        first("2024-10-01T00:00:00.200Z");

        second("2024-10-01T00:00:00.700Z").load();

        assertThat(warehouse.rows("SELECT path, state FROM ops.document ORDER BY path"))
                .containsExactly("a.pdf|quarantined", "b.pdf|quarantined");
    }

    @Test
    void aVersionReadAgainStaysThatVersion() throws SQLException {
        first("2024-10-01T00:00:00Z").load();
        first("2024-10-01T00:00:00Z");
        second("2024-11-01T00:00:00Z").load();
        var core = warehouse.rows("SELECT * EXCLUDE (loaded_in_run) FROM core.report ORDER BY version");

        warehouse.reading(ReadPolicy.EVERYTHING).load();

        assertThat(warehouse.rows("SELECT * EXCLUDE (loaded_in_run) FROM core.report ORDER BY version"))
                .isEqualTo(core);
        assertThat(warehouse.rows("SELECT count(*) FROM core.amount")).containsExactly("3");
    }

    @Test
    void aWorkbookOfAnEarlierVersionIsItsDuplicate() throws SQLException {
        first("2024-10-01T00:00:00Z").load();
        first("2024-10-01T00:00:00Z");
        second("2024-11-01T00:00:00Z").load();

        warehouse
                .file("c.xlsx", "c", report().onSheet("表3").read(), "2024-12-01T00:00:00Z")
                .load();

        assertThat(warehouse.rows("SELECT state, reason FROM ops.document WHERE path = 'c.xlsx'"))
                .containsExactly("duplicate|same facts as 'a.pdf'");
        assertThat(warehouse.rows("SELECT version FROM mart.report")).containsExactly("2");
    }

    private TestWarehouse first(String modified) {
        return warehouse.file("a.pdf", "a", report().read(), modified);
    }

    private TestWarehouse second(String modified) {
        return warehouse.file("b.pdf", "b", revised().read(), modified);
    }

    private static InventedReport revised() {
        return report().spent("2010302", "一般行政管理事务", "8.00");
    }

    private static InventedReport report() {
        return InventedReport.of("财政局", 2023);
    }
}
