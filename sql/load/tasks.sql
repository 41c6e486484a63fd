-- What has to be read: every content found that neither core nor a loaded twin of it already gives; once each.
INSERT INTO staging.task
SELECT
    row_number() OVER (ORDER BY path, sha256) AS ordinal,
    sha256,
    source_root,
    path,
    content_kind
FROM (
    SELECT
        sha256,
        arg_min(source_root, (path, source_root)) AS source_root,
        min(path) AS path,
        any_value(content_kind) AS content_kind
    FROM staging.file
    WHERE state IS NULL
    GROUP BY sha256
)
WHERE sha256 NOT IN (
    SELECT sha256
    FROM core.current_report
)
AND sha256 NOT IN (
    SELECT d.sha256
    FROM ops.document d
    JOIN core.current_report r ON r.sha256 = d.duplicate_of
);
