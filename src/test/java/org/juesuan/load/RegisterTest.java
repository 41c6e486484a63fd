package org.juesuan.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who should have published, held against what is there. Bodies are told by the names that invented reports have as ids. */
class RegisterTest {
    @TempDir
    Path folder;

    private TestWarehouse warehouse;

    @BeforeEach
    void open() throws SQLException {
        warehouse = new TestWarehouse(folder.resolve("w.duckdb"));
        Sql.execute(warehouse.connection(), "DELETE FROM ref.register");
    }

    @AfterEach
    void close() throws SQLException {
        warehouse.close();
    }

    @Test
    void aRegisteredBodyWithoutItsReportIsMissingWhereItHadToPublish() throws SQLException {
        register("财政局", "示例市", "2022, NULL, '09-30'");
        register("教育局", "示例市", "NULL, 2021, '09-30'");
        register("档案局", "示例市", "2022, NULL, NULL");
        load("财政局", 2021, "x");
        load("财政局", 2023, "x");

        assertThat(publications())
                .containsExactly(
                        "教育局|2021|missing|2022-09-30|null",
                        "教育局|2022|not_required|null|null",
                        "教育局|2023|not_required|null|null",
                        "档案局|2021|not_required|null|null",
                        "档案局|2022|missing|null|null",
                        "档案局|2023|missing|null|null",
                        "财政局|2021|published|null|null",
                        "财政局|2022|missing|2023-09-30|null",
                        "财政局|2023|published|2024-09-30|null");
    }

    @Test
    void aDateAfterTheDeadlineIsLateAndAMonthOnlyWhenItIsALaterOne() throws SQLException {
        for (String body : List.of("甲局", "乙局", "丙局", "丁局")) {
            register(body, "示例市", "2023, NULL, '09-20'");
        }
        load("甲局", 2023, "发布日期：2024年9月21日");
        load("乙局", 2023, "发布日期：2024年9月20日");
        load("丙局", 2023, "二〇二四年九月");
        load("丁局", 2023, "二〇二四年十月");

        assertThat(publications())
                .containsExactlyInAnyOrder(
                        "甲局|2023|late|2024-09-20|2024-09-21",
                        "乙局|2023|published|2024-09-20|2024-09-20",
                        "丙局|2023|published|2024-09-20|2024-09",
                        "丁局|2023|late|2024-09-20|2024-10");
    }

    @Test
    void theDateOfTheRegistryCountsBeforeThatOfTheTextAndFlowsIntoTheReport() throws SQLException {
        register("甲局", "示例市", "2023, NULL, '09-20'");
        Sql.execute(
                warehouse.connection(),
                "INSERT INTO ref.registry (file_name, published_on, source_url)"
                        + " VALUES ('甲局2023.pdf', '2024-10-08', 'https://example.org/a')");
        load("甲局", 2023, "发布日期：2024年9月1日");

        assertThat(publications()).containsExactly("甲局|2023|late|2024-09-20|2024-10-08");
        assertThat(warehouse.rows("SELECT source_url, published_on FROM mart.report"))
                .containsExactly("https://example.org/a|2024-10-08");
    }

    @Test
    void aRevisionAfterTheDeadlineMakesNoReportLate() throws SQLException {
        register("甲局", "示例市", "2023, NULL, '09-30'");
        load("甲局", 2023, "发布日期：2024年9月1日");
        warehouse
                .file(
                        "revised.pdf",
                        "revised",
                        InventedReport.of("甲局", 2023)
                                .spent("2010302", "一般行政管理事务", "7.00")
                                .saying("发布日期：2024年12月1日")
                                .read())
                .load();

        assertThat(warehouse.rows("SELECT version FROM mart.report")).containsExactly("2");
        assertThat(publications()).containsExactly("甲局|2023|published|2024-09-30|2024-09-01");
    }

    @Test
    void aBodyUnderANewNameIsToldByItsCodeAndTheOldNameOwesNothing() throws SQLException {
        Sql.execute(
                warehouse.connection(),
                "INSERT INTO ref.register VALUES"
                        + " (1, 'nobody', '107', '商务局', '示例市', 'department', '990100', 2022, NULL, '09-30')");
        load("商业局", 2022, "x");
        load("商务局", 2023, "x");
        Sql.execute(warehouse.connection(), "UPDATE core.report SET entity_code = '107'");

        assertThat(publications())
                .containsExactly(
                        "商业局|2022|published|2023-09-30|null",
                        "商业局|2023|not_required|2024-09-30|null",
                        "商务局|2022|not_required|2023-09-30|null",
                        "商务局|2023|published|2024-09-30|null");
    }

    @Test
    void aRegisterNoBodyOfWhichIsLoadedSaysNothing() throws SQLException {
        register("档案局", "另一市", "2019, NULL, '09-30'");
        load("财政局", 2023, "x");
        load("教育局", 2022, "x");

        assertThat(publications())
                .containsExactly(
                        "教育局|2022|published|null|null",
                        "教育局|2023|null|null|null",
                        "财政局|2022|null|null|null",
                        "财政局|2023|published|null|null");
    }

    @Test
    void coverageSaysItOfEveryStatement() throws SQLException {
        register("档案局", "示例市", "2023, NULL, '09-30'");
        register("财政局", "示例市", "2023, NULL, '09-30'");
        load("财政局", 2023, "二〇二四年十月");

        assertThat(warehouse.rows("SELECT entity_id, publication, state, count(*), max(deadline), max(first_published)"
                        + " FROM mart.coverage GROUP BY ALL ORDER BY ALL"))
                .containsExactly(
                        "档案局|missing|no_report|9|2024-09-30|null",
                        "财政局|late|absent|8|2024-09-30|2024-10",
                        "财政局|late|present|1|2024-09-30|2024-10");
    }

    @Test
    void theBundledRegisterGivesBodiesTheIdsOfTheirReports() {
        assertThat(EntityRegister.standard())
                .filteredOn(line -> line.entityName().equals("示例市财政局"))
                .singleElement()
                .satisfies(line -> assertThat(line.entityId()).isEqualTo("e97dd342d514d"));
    }

    @Test
    void aLineThatCannotBeUnderstoodIsNamed() {
        assertThatThrownBy(() -> EntityRegister.of(
                        Map.of("entity_name", "示例市财政局", "entity_kind", "department", "deadline", "31.9.")))
                .hasMessage("seeds/entity/register.csv · line 2 · deadline · found '31.9.' · expected month-day such as"
                        + " 09-30, or nothing");
        assertThatThrownBy(() -> EntityRegister.of(Map.of("entity_name", "示例市财政局", "entity_kind", "bureau")))
                .hasMessageContaining("entity_kind · found 'bureau'");
    }

    private List<String> publications() throws SQLException {
        return warehouse.rows("SELECT entity_id, report_year, publication, deadline, first_published"
                + " FROM mart.publication ORDER BY entity_id, report_year");
    }

    private void load(String body, int year, String text) throws SQLException {
        String name = body + year;
        warehouse
                .file(
                        name + ".pdf",
                        name,
                        InventedReport.of(body, year).saying(text).read())
                .load();
    }

    /** The invented reports' ids are their names. */
    private void register(String body, String parent, String span) throws SQLException {
        Sql.execute(
                warehouse.connection(),
                "INSERT INTO ref.register SELECT coalesce(max(register_no), 0) + 1, '%1$s', NULL, '%1$s', '%2$s',"
                                .formatted(body, parent)
                        + " 'department', NULL, " + span + " FROM ref.register");
    }
}
