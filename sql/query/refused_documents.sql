-- 哪些文件没有入库，原因是什么？
-- Which documents were not loaded, and why?
-- grain: one file
-- param state: quarantined, unreadable, ignored, duplicate, superseded or all (default all)
SELECT
    d.state,
    d.path,
    d.reason,
    d.report_id,
    count(f.code) FILTER (f.severity = 'FATAL') AS fatal_findings,
    min_by(f.message, f.ordinal) FILTER (f.severity = 'FATAL') AS first_fatal,
    d.sha256
FROM ops.document d
LEFT JOIN ops.finding f USING (sha256)
WHERE d.state NOT IN ('accepted', 'accepted_with_breaks') AND d.withdrawn_at IS NULL
AND $state IN ('all', d.state)
GROUP BY ALL
ORDER BY d.state, d.path
