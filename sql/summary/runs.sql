-- One row per load, the last ten, newest first.
SELECT
    strftime(r.started_at, '%Y-%m-%d %H:%M:%S') AS started_at,
    strftime(r.finished_at, '%Y-%m-%d %H:%M:%S') AS finished_at,
    r.version,
    r.files,
    r.documents_read,
    r.reports_loaded,
    r.facts_loaded,
    coalesce(s.stages, '') AS stages
FROM ops.run r
LEFT JOIN (
    SELECT run_id, string_agg(stage || ' ' || seconds || ' s', ', ' ORDER BY ordinal) AS stages
    FROM ops.stage
    GROUP BY run_id
) s USING (run_id)
ORDER BY r.started_at DESC
LIMIT 10;
