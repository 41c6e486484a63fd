-- All findings, by code and severity.
SELECT
    code,
    severity,
    min(stage),
    count(*) AS findings,
    count(DISTINCT sha256),
    arg_min(message, {'sha256': sha256, 'ordinal': ordinal})
FROM 'ops.finding.parquet'
WHERE $severity IN ('all', severity)
GROUP BY code, severity
ORDER BY list_position(['FATAL', 'ERROR', 'WARNING', 'INFO'], severity), findings DESC, code
