-- Grain: one version of a report, from the oldest.
SELECT
    r.version,
    r.version = c.version AS is_current,
    p.pinned_at IS NOT NULL AND r.version = c.version AS is_chosen,
    r.verdict,
    (SELECT count(*) FROM core.amount a WHERE a.report_id = r.report_id AND a.version = r.version) AS facts,
    coalesce(r.registry_date, r.text_date) AS published,
    strftime(r.file_date, '%Y-%m-%d %H:%M:%S') AS file_date,
    r.newer_because,
    d.path,
    strftime(d.withdrawn_at, '%Y-%m-%d') AS withdrawn,
    r.sha256
FROM core.report r
JOIN core.report_current c USING (report_id)
LEFT JOIN core.report_pin p USING (report_id)
LEFT JOIN (
    SELECT
        sha256,
        arg_min(path, (withdrawn_at IS NOT NULL, path)) AS path,
        CASE WHEN count(*) = count(withdrawn_at) THEN max(withdrawn_at) END AS withdrawn_at
    FROM ops.document
    GROUP BY sha256
) d ON d.sha256 = r.sha256
WHERE r.report_id = $report
ORDER BY r.version
