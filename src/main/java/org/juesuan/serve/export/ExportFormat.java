package org.juesuan.serve.export;

/** What an export is made of. */
public enum ExportFormat {
    /** Parquet, by fiscal year. */
    PARQUET,
    /** CSV, one file for each relation. */
    CSV,
    /** Excel, one workbook for each relation. */
    XLSX,
    /** A Fiscal Data Package: CSV with a description that programs read. */
    FDP
}
