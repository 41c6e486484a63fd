-- Files never seen before.
INSERT INTO ops.document BY NAME
SELECT s.*, run.started_at AS first_seen, run.started_at AS last_seen, run.run_id AS last_run
FROM seen s, (FROM ops.run WHERE run_id = getvariable('run_id')) run
WHERE NOT EXISTS (
    FROM ops.document k
    WHERE k.sha256 IS NOT DISTINCT FROM s.sha256
    AND k.source_root || '/' || k.path = s.source_root || '/' || s.path
);
