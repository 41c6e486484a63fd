-- One row per accepted report found by a run, by path.
WITH statement_count AS (
    SELECT report_id, count(*) AS statements FROM mart.statement WHERE state <> 'absent' GROUP BY report_id
),
fact_count AS (
    SELECT report_id, version, count(*) AS facts FROM core.amount GROUP BY report_id, version
),
finding_count AS (
    SELECT report_id, count(*) AS findings FROM mart.finding GROUP BY report_id
)
SELECT
    r.entity_name,
    r.report_year,
    r.edition,
    r.verdict,
    coalesce(s.statements, 0) AS statements,
    coalesce(a.facts, 0) AS facts,
    coalesce(f.findings, 0) AS findings
FROM mart.report r
LEFT JOIN statement_count s USING (report_id)
LEFT JOIN fact_count a USING (report_id, version)
LEFT JOIN finding_count f USING (report_id)
WHERE r.sha256 IN (
    SELECT sha256
    FROM ops.document
    WHERE last_run = ? AND state IN ('accepted', 'accepted_with_breaks')
)
ORDER BY r.source_path, r.report_id;
