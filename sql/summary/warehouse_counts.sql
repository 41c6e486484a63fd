-- One row: what the warehouse holds in current versions, and what its last load added.
SELECT
    (SELECT count(*) FROM core.report_current) AS reports,
    (SELECT count(*) FROM core.amount JOIN core.report_current USING (report_id, version)) AS facts,
    (
        SELECT count(*)
        FROM (FROM core.reconciliation UNION ALL BY NAME FROM core.cross_report)
        JOIN core.report_current USING (report_id, version)
        WHERE verdict = 'break' AND waived IS NULL
    ) AS breaks,
    r.finished_at,
    r.documents_read,
    r.reports_loaded,
    r.facts_loaded
FROM (SELECT 1)
LEFT JOIN (FROM ops.run ORDER BY started_at DESC LIMIT 1) r ON true;
