package org.juesuan.load;

import java.util.List;

/** The core tables, all keyed by report and version. */
final class CoreTables {
    /** Tables whose rows come from the staging table of the same name. */
    static final List<String> READ = List.of(
            "statement",
            "amount",
            "finding",
            "ledger",
            "report_unit",
            "narrative_block",
            "narrative_amount",
            "narrative_ratio",
            "performance_form",
            "performance_funding",
            "performance_indicator",
            "performance_ledger",
            "glossary_term",
            "reconciliation",
            "reconciliation_term");

    /** Every table. */
    static final List<String> ALL = List.of(
            "report_current",
            "report",
            "statement",
            "amount",
            "finding",
            "ledger",
            "report_unit",
            "narrative_block",
            "narrative_amount",
            "narrative_ratio",
            "performance_form",
            "performance_funding",
            "performance_indicator",
            "performance_ledger",
            "glossary_term",
            "reconciliation",
            "reconciliation_term");

    private CoreTables() {}

    /** Moves the rows of accepted documents; columns are matched by name, so that none can be lost in silence. */
    static String insert(String table) {
        String keys = table.equals("reconciliation_term") ? "sha256" : "sha256, report_id";
        return "INSERT INTO core.%1$s BY NAME SELECT a.report_id, a.version, s.* EXCLUDE (%2$s)".formatted(table, keys)
                + " FROM staging.%s s JOIN staging.accepted a USING (sha256)".formatted(table);
    }
}
