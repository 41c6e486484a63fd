-- One number: how many documents and files a load would treat otherwise than the last one left them; the load itself
-- counts where there was none before it that ended. Files that another load has found since are not known of this one.
WITH last AS (
    SELECT run_id
    FROM ops.run
    WHERE finished_at IS NOT NULL
),
document AS (
    SELECT *, source_root || '/' || path AS file
    FROM ops.document
),
found AS (
    SELECT *, source_root || '/' || path AS file
    FROM staging.file
)
SELECT
    (SELECT count(*) = 0 FROM last)::INTEGER
    + (SELECT count(*) FROM staging.task)
    + (
        SELECT count(*)
        FROM found f
        ANTI JOIN document d
            ON d.file = f.file
            AND d.sha256 IS NOT DISTINCT FROM f.sha256
            AND d.withdrawn_at IS NULL
            AND d.last_run = (FROM last)
            AND (f.state IS NULL OR d.state = f.state AND d.reason IS NOT DISTINCT FROM f.reason)
    )
    + (
        SELECT count(*)
        FROM document d
        WHERE d.withdrawn_at IS NULL
        AND d.file NOT IN (SELECT file FROM found)
        AND EXISTS (FROM staging.searched s WHERE starts_with(d.file, s.folder || '/'))
    );
