-- What a reconciliation report shows, from the published load: the current version of every report, and every refused
-- document with its reason and findings.
CREATE OR REPLACE TEMP VIEW shown_document AS
SELECT r.report_id AS key, r.sha256, coalesce(p.path, '') AS path, r.report_id, r.entity_name, r.edition, r.report_year,
       r.page_count, r.extractor, r.verdict, NULL AS reason
FROM core.report r
JOIN core.report_current USING (report_id, version)
LEFT JOIN (SELECT sha256, min(path) AS path FROM ops.document GROUP BY ALL) p USING (sha256)
UNION ALL
SELECT coalesce(d.sha256, d.path), d.sha256, d.path, d.report_id, NULL, NULL, NULL, d.page_count, d.extractor, d.state,
       d.reason
FROM ops.document d
WHERE d.state IN ('quarantined', 'unreadable');
CREATE OR REPLACE TEMP VIEW shown_outcome AS
SELECT o.* EXCLUDE (report_id, version, printed_unit), o.report_id AS key, coalesce(o.printed_unit, s.unit) AS unit
FROM (FROM core.reconciliation UNION ALL BY NAME FROM core.cross_report) o
JOIN core.report_current USING (report_id, version)
LEFT JOIN (SELECT report_id, version, statement, min(unit) AS unit FROM core.statement GROUP BY ALL) s
  USING (report_id, version, statement);
CREATE OR REPLACE TEMP VIEW shown_term AS
SELECT t.report_id AS key, t.rule_id, t.place, t.side, a.statement, a.page, a.sheet, a.row_no, a.column_no,
       a.cell_reference, a.label, a.printed, a.printed_unit, a.corrected
FROM (FROM core.reconciliation_term UNION ALL BY NAME FROM core.cross_report_term) t
JOIN core.report_current USING (report_id, version)
JOIN core.amount a USING (fact_id)
JOIN core.report_current c ON c.report_id = a.report_id AND c.version = a.version
UNION ALL
SELECT t.report_id, t.rule_id, t.place, t.side, 'narrative', n.page, NULL, NULL, NULL, '', n.sentence, n.printed, n.unit, NULL
FROM core.reconciliation_term t
JOIN core.report_current USING (report_id, version)
JOIN core.narrative_amount n USING (report_id, version, fact_id)
UNION ALL
SELECT t.report_id, t.rule_id, t.place, t.side, 'performance', i.page, i.sheet, i.row_no, NULL, '', i.indicator_name,
       coalesce(i.score_printed, i.actual, ''), '分', NULL
FROM core.reconciliation_term t
JOIN core.report_current USING (report_id, version)
JOIN core.performance_indicator i USING (report_id, version, fact_id)
UNION ALL
SELECT t.report_id, t.rule_id, t.place, t.side, 'performance', l.page, l.sheet, l.row_no, NULL, '', l.funding_source,
       concat_ws(' / ', l.original_printed, l.revised_printed, l.outturn_printed), coalesce(f.unit, ''), NULL
FROM core.reconciliation_term t
JOIN core.report_current USING (report_id, version)
JOIN core.performance_funding l USING (report_id, version, fact_id)
JOIN core.performance_form f USING (report_id, version, form_no);
CREATE OR REPLACE TEMP VIEW shown_finding AS
SELECT f.* EXCLUDE (report_id, version), f.report_id AS key
FROM core.finding f
JOIN core.report_current USING (report_id, version)
UNION ALL BY NAME
SELECT f.* EXCLUDE (sha256), f.sha256 AS key
FROM ops.finding f
WHERE f.sha256 IN (SELECT key FROM shown_document WHERE verdict IN ('quarantined', 'unreadable'));
CREATE OR REPLACE TEMP VIEW shown_statement AS
SELECT s.*, s.report_id AS key FROM core.statement s JOIN core.report_current USING (report_id, version)
UNION ALL BY NAME
SELECT f.report_id AS key, 'performance' AS statement, 'present' AS state, f.title, f.unit,
       CASE WHEN f.sheet IS NULL THEN f.page END AS first_page, max(l.page) FILTER (f.sheet IS NULL) AS last_page
FROM core.performance_form f
JOIN core.report_current USING (report_id, version)
LEFT JOIN core.performance_indicator l USING (report_id, version, form_no)
GROUP BY ALL;
CREATE OR REPLACE TEMP VIEW shown_ledger AS
SELECT l.*, l.report_id AS key FROM core.ledger l JOIN core.report_current USING (report_id, version)
UNION ALL BY NAME
SELECT l.report_id AS key, 'performance' AS statement, l.disposition, l.reason, CAST(sum(l.cells) AS INTEGER) AS cells
FROM core.performance_ledger l
JOIN core.report_current USING (report_id, version)
GROUP BY ALL;
