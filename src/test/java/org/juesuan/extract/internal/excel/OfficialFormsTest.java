package org.juesuan.extract.internal.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.juesuan.extract.ExtractedDocument;
import org.juesuan.extract.RawTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The two forms that Shanghai publishes, of the corpus kept outside the repository. */
@EnabledIfEnvironmentVariable(named = "JUESUAN_CORPUS", matches = ".+")
class OfficialFormsTest {

    @Test
    void readsTheFormOfAUnit() throws Exception {
        ExtractedDocument document = form("上海市单位预算表样2026.xls");

        assertThat(document.pageCount()).isEqualTo(16);
        assertThat(document.elements()).hasSize(16);
        assertThat(sheet(document, "单位国有资本经营预算拨款表 ").cells().get(0).reference()).isEqualTo("A2");
        RawTable revenue = sheet(document, "单位收入总表");
        assertThat(revenue.columnCount()).isEqualTo(9);
        assertThat(revenue.cellAt(0, 0).orElseThrow().text()).endsWith("收入预算总表");
    }

    @Test
    void readsTheFormOfADepartment() throws Exception {
        ExtractedDocument document = form("上海市部门预算表样2026.xlsx");

        assertThat(document.pageCount()).isEqualTo(17);
        RawTable revenue = sheet(document, "部门收入总表");
        assertThat(revenue.cellAt(0, 0).orElseThrow().text()).isEqualTo("2026年部门收入预算总表");
        assertThat(revenue.cellAt(0, 0).orElseThrow().reference()).isEqualTo("A2");
        assertThat(revenue.cellAt(1, 8).orElseThrow().text()).isEqualTo("单位：元");
        assertThat(revenue.cellAt(7, 1).orElseThrow().text()).isEqualTo("02");
        assertThat(revenue.cellAt(5, 0).orElseThrow().text()).isEqualTo("205");
    }

    private static ExtractedDocument form(String name) throws Exception {
        Path budgets = Path.of(System.getenv("JUESUAN_CORPUS")).resolve("budgets");
        return Made.read(Files.readAllBytes(budgets.resolve(name)));
    }

    private static RawTable sheet(ExtractedDocument document, String name) {
        return document.elements().stream()
                .map(RawTable.class::cast)
                .filter(table -> name.equals(table.sheet()))
                .findFirst()
                .orElseThrow();
    }
}
