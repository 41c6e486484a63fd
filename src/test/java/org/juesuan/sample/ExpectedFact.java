package org.juesuan.sample;

/**
 * One printed amount a reader must find, as in the ground-truth files.
 *
 * @param page 1-based page, 0 where unknown (a workbook)
 * @param rowNo 1-based among the body rows that hold any text
 * @param columnNo 1-based among all columns of the table
 * @param block lane, empty where the table has one lane
 * @param amount the printed text without separators, in the printed unit
 */
public record ExpectedFact(
        String tableId,
        int page,
        int rowNo,
        int columnNo,
        String block,
        String rowCode,
        String rowLabel,
        String columnLabel,
        String printed,
        String amount) {}
