-- 每种问题（按代码）在多少份决算中出现多少次？
-- How often was each kind of finding made, and in how many documents?
-- grain: one finding code × one severity
-- param severity: FATAL, ERROR, WARNING, INFO or all (default all)
SELECT
    code,
    severity,
    any_value(stage) AS stage,
    count(*) AS findings,
    count(DISTINCT sha256) AS documents,
    min_by(message, (sha256, ordinal)) AS example
FROM ops.finding
WHERE $severity IN ('all', severity)
GROUP BY code, severity
ORDER BY CASE severity WHEN 'FATAL' THEN 1 WHEN 'ERROR' THEN 2 WHEN 'WARNING' THEN 3 ELSE 4 END, findings DESC, code
