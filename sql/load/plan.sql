-- One row per file found, and per file that is gone: what the load would do with it, and why.
WITH place AS (
    SELECT sha256, state, reason, withdrawn_at, duplicate_of, source_root || '/' || path AS file, path
    FROM ops.document
),
found AS (
    SELECT *, source_root || '/' || path AS file
    FROM staging.file
)
SELECT
    CASE
        WHEN f.state IS NOT NULL THEN f.state
        WHEN t.source_root = f.source_root AND t.path = f.path THEN 'read'
        ELSE 'skip'
    END AS action,
    CASE
        WHEN f.state IS NOT NULL THEN f.reason
        WHEN t.sha256 IS NOT NULL AND (t.source_root <> f.source_root OR t.path <> f.path)
            THEN 'same bytes as ''' || t.path || ''''
        WHEN t.sha256 IS NOT NULL AND EXISTS (FROM staging.reading_key WHERE kind = 'everything') THEN 'asked for with --reprocess'
        WHEN t.sha256 IS NOT NULL AND r.sha256 IS NULL THEN CASE
            WHEN f.sha256 IN (SELECT sha256 FROM place WHERE sha256 IS NOT NULL) THEN 'could not be settled by the last load'
            WHEN f.file IN (SELECT file FROM place) THEN 'other content than before'
            ELSE 'new'
        END
        WHEN t.sha256 IS NOT NULL AND r.read_with IS DISTINCT FROM n.read_with
            THEN 'was read with other extractors, seeds, rules or limits'
        WHEN t.sha256 IS NOT NULL AND f.sha256 IN (SELECT sha256 FROM staging.finding WHERE code = 'DOCUMENT_CONFLICT')
            THEN 'in conflict with another document'
        WHEN t.sha256 IS NOT NULL THEN 'the document that gave its facts is read again or gone'
        WHEN k.file IS NOT NULL THEN concat_ws(': ', k.state, k.reason)
        WHEN m.path IS NOT NULL THEN 'moved from ''' || m.path || ''''
        ELSE 'same bytes as ''' || e.path || ''''
    END AS reason,
    f.path,
    f.size_bytes,
    f.sha256,
    coalesce(k.state, e.state) AS known_as
FROM found f
LEFT JOIN staging.task t USING (sha256)
LEFT JOIN ops.reading r USING (sha256)
LEFT JOIN reading_now n USING (sha256)
LEFT JOIN place k ON k.file = f.file AND k.sha256 IS NOT DISTINCT FROM f.sha256
LEFT JOIN (
    SELECT sha256, min(path) AS path
    FROM place
    WHERE file NOT IN (SELECT file FROM found)
    AND EXISTS (FROM staging.searched s WHERE starts_with(place.file, s.folder || '/'))
    GROUP BY sha256
) m ON m.sha256 = f.sha256
LEFT JOIN (
    SELECT sha256, min(path) AS path, arg_min(state, (state = 'duplicate', path)) AS state
    FROM place
    GROUP BY sha256
) e ON e.sha256 = f.sha256
UNION ALL
SELECT
    'mark as gone',
    CASE WHEN p.sha256 IN (SELECT sha256 FROM found WHERE sha256 IS NOT NULL)
        THEN 'moved'
        ELSE 'no longer there; its figures stay'
    END,
    p.path,
    NULL,
    p.sha256,
    p.state
FROM place p
WHERE p.withdrawn_at IS NULL
AND p.file NOT IN (SELECT file FROM found)
AND EXISTS (FROM staging.searched s WHERE starts_with(p.file, s.folder || '/'))
ORDER BY path, action;
