-- Documents that are not accepted, with their findings.
SELECT
    d.state,
    d.path,
    d.reason,
    d.report_id,
    coalesce(f.findings, 0),
    f.message,
    d.sha256
FROM 'ops.document.parquet' d
LEFT JOIN (
    SELECT sha256, count(*) AS findings, arg_min(message, ordinal) AS message
    FROM 'ops.finding.parquet'
    WHERE severity = 'FATAL'
    GROUP BY sha256
) f USING (sha256)
WHERE NOT starts_with(d.state, 'accepted') AND d.withdrawn_at IS NULL AND $state IN ('all', d.state)
ORDER BY d.state, d.path
