-- One row per unreadable or quarantined file found by a run, with its first FATAL finding.
SELECT
    d.path,
    d.state,
    coalesce(f.message, d.reason) AS reason,
    f.code,
    f.statement,
    f.page,
    f.row_no,
    f.column_no,
    f.printed,
    f.expected
FROM ops.document d
LEFT JOIN (
    SELECT *
    FROM ops.finding
    WHERE severity = 'FATAL'
    QUALIFY row_number() OVER (PARTITION BY sha256 ORDER BY ordinal) = 1
) f ON f.sha256 = d.sha256 AND d.state = 'quarantined'
WHERE d.last_run = ? AND d.state IN ('unreadable', 'quarantined')
ORDER BY d.path, d.source_root;
