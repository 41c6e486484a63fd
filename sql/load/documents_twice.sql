-- A loaded content at several places: the first path counts, the others are duplicates.
UPDATE ops.document AS k
SET
    state = CASE WHEN p.place = 1 THEN p.verdict ELSE 'duplicate' END,
    reason = CASE WHEN p.place > 1 THEN 'same bytes as ''' || p.first_path || '''' END,
    duplicate_of = CASE WHEN p.place > 1 THEN k.sha256 END
FROM (
    SELECT
        d.sha256,
        d.source_root,
        d.path,
        r.verdict,
        row_number() OVER w AS place,
        first_value(d.path) OVER w AS first_path
    FROM ops.document d
    JOIN core.current_report r USING (sha256)
    WINDOW w AS (PARTITION BY d.sha256 ORDER BY d.path, d.source_root)
) p
WHERE k.sha256 = p.sha256
AND k.source_root = p.source_root
AND k.path = p.path;
