-- One row per severity of the findings of the accepted reports found by a run.
SELECT f.severity, count(*)
FROM mart.finding f
JOIN mart.report r USING (report_id)
WHERE r.sha256 IN (
    SELECT sha256
    FROM ops.document
    WHERE last_run = ? AND state IN ('accepted', 'accepted_with_breaks')
)
GROUP BY f.severity
ORDER BY list_position(['ERROR', 'WARNING', 'INFO'], f.severity);
