-- Files that lay below a folder the running load has searched, and lie there no more. What they hold stays.
UPDATE ops.document AS k
SET withdrawn_at = run.started_at
FROM (FROM ops.run WHERE run_id = getvariable('run_id')) run
WHERE k.last_run <> run.run_id
AND k.withdrawn_at IS NULL
AND EXISTS (
    FROM staging.searched s
    WHERE starts_with(k.source_root || '/' || k.path, s.folder || '/')
);
