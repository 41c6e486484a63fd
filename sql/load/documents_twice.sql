-- A loaded content at several places: the first path that is there counts, the others are duplicates. A version that
-- does not count says which one does.
UPDATE ops.document AS k
SET
    state = CASE WHEN p.place > 1 THEN 'duplicate' WHEN p.current_version IS NULL THEN p.verdict ELSE 'superseded' END,
    reason = CASE
        WHEN p.place > 1 AND k.withdrawn_at IS NOT NULL THEN 'moved to ''' || p.first_path || ''''
        WHEN p.place > 1 THEN 'same bytes as ''' || p.first_path || ''''
        WHEN p.current_version IS NOT NULL THEN format('version {}; version {} counts', p.version, p.current_version)
        WHEN starts_with(k.reason, 'could not be read again') THEN k.reason
    END,
    duplicate_of = CASE WHEN p.place > 1 THEN k.sha256 END
FROM (
    SELECT
        d.sha256,
        d.source_root,
        d.path,
        r.verdict,
        r.version,
        nullif(c.version, r.version) AS current_version,
        row_number() OVER w AS place,
        first_value(d.path) OVER w AS first_path
    FROM ops.document d
    JOIN core.report r USING (sha256)
    JOIN core.report_current c ON c.report_id = r.report_id
    WINDOW w AS (PARTITION BY d.sha256 ORDER BY d.withdrawn_at IS NOT NULL, d.path, d.source_root)
) p
WHERE k.sha256 = p.sha256
AND k.source_root = p.source_root
AND k.path = p.path;
