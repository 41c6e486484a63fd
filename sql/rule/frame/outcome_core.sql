-- What identities between reports say of the current versions; built anew after every load, so that it does not depend
-- on the order in which reports came.
CREATE OR REPLACE TABLE core.cross_report AS
SELECT o.report_id, c.version, o.* EXCLUDE (sha256, report_id)
FROM outcome o JOIN core.report_current c USING (report_id);
CREATE OR REPLACE TABLE core.cross_report_term AS
SELECT d.report_id, c.version, t.rule_id, t.place, t.side, t.fact_id
FROM term t JOIN source_document d USING (sha256) JOIN core.report_current c USING (report_id)
WHERE t.fact_id IS NOT NULL
