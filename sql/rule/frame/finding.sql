-- The findings of this stage join those of the stages before; their numbers go on.
INSERT INTO staging.finding BY NAME
WITH last AS (SELECT sha256, max(ordinal) AS ordinal FROM staging.finding GROUP BY sha256)
SELECT f.* EXCLUDE (code), f.code, d.report_id, k.severity, 'reconcile' AS stage,
       coalesce(last.ordinal, 0) + row_number() OVER (
           PARTITION BY f.sha256 ORDER BY f.code, f.statement, f.row_no, f.column_no, f.message) AS ordinal
FROM reconcile_finding f
JOIN staging.document d USING (sha256)
JOIN finding_code k USING (code)
LEFT JOIN last USING (sha256)
