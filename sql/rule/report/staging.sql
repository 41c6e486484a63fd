-- What a reconciliation report shows, from the documents of the running load or of a draft check.
CREATE OR REPLACE TEMP VIEW shown_document AS
SELECT sha256 AS key, sha256, path, report_id, entity_name, edition, report_year, page_count, extractor,
       CASE WHEN quarantined THEN 'quarantined'
            WHEN sha256 IN (SELECT sha256 FROM staging.reconciliation
                            WHERE verdict = 'break' AND severity = 'ERROR' AND waived IS NULL)
            THEN 'accepted_with_breaks' ELSE 'accepted' END AS verdict,
       NULL AS reason
FROM staging.document;
CREATE OR REPLACE TEMP VIEW shown_outcome AS
SELECT o.* EXCLUDE (report_id, sha256, printed_unit), o.sha256 AS key, o.printed_unit AS unit
FROM staging.reconciliation o;
CREATE OR REPLACE TEMP VIEW shown_term AS
SELECT t.sha256 AS key, t.rule_id, t.place, t.side, a.statement, a.page, a.sheet, a.row_no, a.column_no,
       a.cell_reference, a.label, a.printed, a.printed_unit, a.corrected
FROM staging.reconciliation_term t
JOIN staging.amount a USING (fact_id)
WHERE t.sha256 = a.sha256 OR t.rule_id LIKE 'Y%'
UNION ALL
SELECT t.sha256, t.rule_id, t.place, t.side, 'narrative', n.page, NULL, NULL, NULL, '', n.sentence, n.printed, n.unit, NULL
FROM staging.reconciliation_term t
JOIN staging.narrative_amount n USING (sha256, fact_id);
CREATE OR REPLACE TEMP VIEW shown_finding AS SELECT *, sha256 AS key FROM staging.finding;
CREATE OR REPLACE TEMP VIEW shown_statement AS SELECT *, sha256 AS key FROM staging.statement;
CREATE OR REPLACE TEMP VIEW shown_ledger AS SELECT *, sha256 AS key FROM staging.ledger;
