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
JOIN staging.narrative_amount n USING (sha256, fact_id)
UNION ALL
SELECT t.sha256, t.rule_id, t.place, t.side, 'performance', i.page, i.sheet, i.row_no, NULL, '', i.indicator_name,
       coalesce(i.score_printed, i.actual, ''), '分', NULL
FROM staging.reconciliation_term t
JOIN staging.performance_indicator i USING (sha256, fact_id)
UNION ALL
SELECT t.sha256, t.rule_id, t.place, t.side, 'performance', l.page, l.sheet, l.row_no, NULL, '', l.funding_source,
       concat_ws(' / ', l.original_printed, l.revised_printed, l.outturn_printed), coalesce(f.unit, ''), NULL
FROM staging.reconciliation_term t
JOIN staging.performance_funding l USING (sha256, fact_id)
JOIN staging.performance_form f USING (sha256, form_no);
CREATE OR REPLACE TEMP VIEW shown_finding AS SELECT *, sha256 AS key FROM staging.finding;
CREATE OR REPLACE TEMP VIEW shown_statement AS SELECT *, sha256 AS key FROM staging.statement
UNION ALL BY NAME
SELECT f.sha256 AS key, 'performance' AS statement, 'present' AS state, f.title, f.unit,
       CASE WHEN f.sheet IS NULL THEN f.page END AS first_page, max(l.page) FILTER (f.sheet IS NULL) AS last_page
FROM staging.performance_form f
LEFT JOIN staging.performance_indicator l USING (sha256, form_no)
GROUP BY ALL;
CREATE OR REPLACE TEMP VIEW shown_ledger AS SELECT *, sha256 AS key FROM staging.ledger
UNION ALL BY NAME
SELECT l.sha256 AS key, 'performance' AS statement, l.disposition, l.reason, CAST(sum(l.cells) AS INTEGER) AS cells
FROM staging.performance_ledger l
GROUP BY ALL;
