package org.juesuan.corpus;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.juesuan.domain.statement.StatementType;
import org.juesuan.recognise.LabelKey;
import org.juesuan.sample.ExpectedFact;

/** The printed amounts of a report as people read them off its pages. */
public record TruthTable(List<Cell> cells) {
    private static final Map<String, StatementType> SHORT_NAMES = Map.of(
            "summary", StatementType.REVENUE_EXPENDITURE_SUMMARY,
            "basic_expenditure", StatementType.GENERAL_PUBLIC_BASIC_EXPENDITURE,
            "three_public", StatementType.THREE_PUBLIC_EXPENSE);

    /** One printed amount; the page is empty and the column 0 where the truth does not tell it. */
    record Cell(
            StatementType statement,
            String page,
            int rowNo,
            int columnNo,
            String lane,
            String code,
            String label,
            String column,
            String printed) {}

    /** Reads a truth file of the corpus. */
    public static TruthTable read(Path csv) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(csv, StandardCharsets.UTF_8);
                CSVParser parser = format.parse(reader)) {
            return new TruthTable(
                    parser.getRecords().stream().map(TruthTable::cell).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a generated report prints. */
    public static TruthTable of(List<ExpectedFact> facts) {
        return new TruthTable(facts.stream().map(TruthTable::cell).toList());
    }

    private static Cell cell(ExpectedFact fact) {
        return new Cell(
                statement(fact.tableId()),
                fact.page() == 0 ? "" : Integer.toString(fact.page()),
                fact.rowNo(),
                fact.columnNo(),
                fact.block(),
                fact.rowCode(),
                LabelKey.compact(fact.rowLabel()),
                LabelKey.compact(fact.columnLabel()),
                LabelKey.compact(fact.printed()));
    }

    private static StatementType statement(String table) {
        StatementType known = SHORT_NAMES.get(table);
        return known != null ? known : StatementType.ofId(table);
    }

    private static Cell cell(CSVRecord row) {
        return new Cell(
                statement(row.get("table_id")),
                row.get("page"),
                Integer.parseInt(row.get("row_no")),
                0,
                row.get("block"),
                row.get("row_code"),
                LabelKey.compact(row.get("row_label")),
                LabelKey.compact(row.get("column_label")),
                LabelKey.compact(row.get("printed")));
    }
}
