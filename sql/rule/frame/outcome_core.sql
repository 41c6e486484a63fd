-- What identities between reports say of the current versions; built anew after every load, so that it does not depend
-- on the order in which reports came.
DELETE FROM core.cross_report;
DELETE FROM core.cross_report_term;
INSERT INTO core.cross_report BY NAME
SELECT o.* EXCLUDE (sha256), c.version
FROM outcome o JOIN core.report_current c USING (report_id);
INSERT INTO core.cross_report_term BY NAME
SELECT d.report_id, c.version, t.rule_id, t.place, t.side, t.fact_id
FROM term t JOIN source_document d USING (sha256) JOIN core.report_current c USING (report_id)
WHERE t.fact_id IS NOT NULL
