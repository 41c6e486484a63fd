-- One row per accepted report found by a run, by path.
SELECT
    r.entity_name,
    r.report_year,
    r.edition,
    r.verdict,
    (SELECT count(*) FROM mart.statement s WHERE s.report_id = r.report_id AND s.state <> 'absent') AS statements,
    (SELECT count(*) FROM core.amount a WHERE a.report_id = r.report_id AND a.version = r.version) AS facts,
    (SELECT count(*) FROM mart.finding f WHERE f.report_id = r.report_id) AS findings
FROM mart.report r
WHERE r.sha256 IN (
    SELECT sha256
    FROM ops.document
    WHERE last_run = ? AND state IN ('accepted', 'accepted_with_breaks')
)
ORDER BY r.source_path, r.report_id;
