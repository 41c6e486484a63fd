package org.juesuan.extract.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.juesuan.extract.ExtractedDocument;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.extract.RawCell;
import org.juesuan.extract.RawTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every amount printed in the real reports stands in a cell of its own, on its page, in the row of its label. */
class PdfCorpusTest {

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Set<RawCell> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    @ParameterizedTest
    @CsvSource({
        "final-accounts/上海市普陀区财政局2024年度部门决算.pdf, putuo-finance-2024-final",
        "final-accounts/中共上海市普陀区委社会工作部2024年度部门决算.pdf, putuo-socialwork-2024-final",
        "budgets/上海市普陀区万里街道办事处2025年部门预算.pdf, putuo-wanli-2025-budget",
        "budgets/江苏省人大常委会办公厅2019年部门预算公开表.pdf, jiangsu-congress-2019-budget",
        "budgets/江苏省政协办公厅2019年预算公开表.pdf, jiangsu-cppcc-2019-budget",
    })
    void everyPrintedAmountIsInItsRow(String report, String truth) throws Exception {
        String folder = System.getenv("JUESUAN_CORPUS");
        assumeTrue(folder != null, "JUESUAN_CORPUS names no folder of real reports");
        Path corpus = Path.of(folder);
        ExtractedDocument document =
                new PdfExtractor().extract(Files.readAllBytes(corpus.resolve(report)), ExtractionLimits.standard());

        assertThat(amounts(corpus.resolve("truth/" + truth + ".csv")))
                .isNotEmpty()
                .allSatisfy(amount -> assertThat(takeCell(document, amount)).isTrue());
    }

    private static List<CSVRecord> amounts(Path truth) throws IOException {
        try (Reader reader = Files.newBufferedReader(truth);
                CSVParser parser = CSV.parse(reader)) {
            return parser.getRecords();
        }
    }

    private boolean takeCell(ExtractedDocument document, CSVRecord amount) {
        return document.elements().stream()
                .filter(element -> element.page() == Integer.parseInt(amount.get("page")))
                .filter(RawTable.class::isInstance)
                .map(RawTable.class::cast)
                .anyMatch(table -> takeCell(table, amount));
    }

    private boolean takeCell(RawTable table, CSVRecord amount) {
        return table.cells().stream()
                .filter(cell -> withoutSpace(cell.text()).equals(withoutSpace(amount.get("printed"))))
                .filter(cell -> !taken.contains(cell) && isInRow(table, cell, amount))
                .findFirst()
                .map(taken::add)
                .orElse(false);
    }

    private static boolean isInRow(RawTable table, RawCell amountCell, CSVRecord amount) {
        String row = table.cells().stream()
                .filter(cell -> cell.row() <= amountCell.row() && amountCell.row() < cell.row() + cell.rowSpan())
                .map(cell -> withoutSpace(cell.text()))
                .collect(Collectors.joining());
        return row.contains(amount.get("row_code"))
                && Arrays.stream(amount.get("row_label").split("/")).allMatch(row::contains);
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }
}
