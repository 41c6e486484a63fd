-- What has to be read: every content found that is not decided yet, or was decided with other extractors, seeds or rules
-- than now; every content where all is to be read again; contents in conflict, and those whose twin is read again or gone.
INSERT INTO staging.task
WITH found AS (
    SELECT
        sha256,
        arg_min(source_root, (path, source_root)) AS source_root,
        min(path) AS path,
        any_value(content_kind) AS content_kind
    FROM staging.file
    WHERE state IS NULL
    GROUP BY sha256
),
open AS (
    SELECT f.sha256
    FROM found f
    LEFT JOIN ops.reading r USING (sha256)
    LEFT JOIN reading_now n USING (sha256)
    WHERE EXISTS (FROM staging.reading_key WHERE kind = 'everything')
    OR r.read_with IS DISTINCT FROM n.read_with
    OR f.sha256 IN (SELECT sha256 FROM staging.finding WHERE code = 'DOCUMENT_CONFLICT')
)
SELECT row_number() OVER (ORDER BY path, sha256) AS ordinal, sha256, source_root, path, content_kind
FROM found
WHERE sha256 IN (FROM open)
OR sha256 IN (
    SELECT sha256
    FROM ops.document
    WHERE duplicate_of <> sha256
    AND (duplicate_of IN (FROM open) OR duplicate_of NOT IN (SELECT sha256 FROM core.report))
);
