-- Files found by the running load that ops.document does not show.
SELECT count(*)
FROM staging.file f
WHERE NOT EXISTS (
    FROM ops.document d
    WHERE d.sha256 IS NOT DISTINCT FROM f.sha256
    AND d.source_root = f.source_root
    AND d.path = f.path
    AND d.last_run = getvariable('run_id')
);
