-- Identities between reports over the current version of every report in the warehouse.
CREATE OR REPLACE TEMP VIEW source_document AS
SELECT sha256, report_id, document_kind, entity_id, entity_name, parent_entity_id, edition, report_year
FROM core.report JOIN core.report_current USING (report_id, version);
CREATE OR REPLACE TEMP VIEW source_statement AS
SELECT r.sha256, s.statement, s.state, s.unit, s.precision_yuan
FROM core.statement s JOIN core.report r USING (report_id, version) JOIN core.report_current USING (report_id, version)
UNION ALL
SELECT r.sha256, 'narrative', 'present', mode(n.unit ORDER BY n.unit) FILTER (n.amount_yuan IS NOT NULL), NULL
FROM core.narrative_amount n
JOIN core.report r USING (report_id, version)
JOIN core.report_current USING (report_id, version)
GROUP BY r.sha256;
CREATE OR REPLACE TEMP VIEW source_narrative_amount AS
SELECT r.sha256, n.*
FROM core.narrative_amount n
JOIN core.report r USING (report_id, version)
JOIN core.report_current USING (report_id, version);
CREATE OR REPLACE TEMP VIEW source_amount AS
SELECT r.sha256, a.*
FROM core.amount a JOIN core.report r USING (report_id, version) JOIN core.report_current USING (report_id, version);
CREATE OR REPLACE TEMP VIEW source_report_unit AS
SELECT r.sha256, u.unit_name
FROM core.report_unit u JOIN core.report r USING (report_id, version) JOIN core.report_current USING (report_id, version);
