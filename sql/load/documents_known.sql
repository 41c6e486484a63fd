-- Files seen before, whatever folder they were found from: what is known of them now.
UPDATE ops.document AS k
SET
    state = s.state,
    reason = s.reason,
    source_root = s.source_root,
    path = s.path,
    last_seen = run.started_at,
    last_run = run.run_id,
    withdrawn_at = NULL,
    size_bytes = s.size_bytes,
    page_count = coalesce(s.page_count, k.page_count),
    extractor = coalesce(s.extractor, k.extractor),
    report_id = coalesce(s.report_id, k.report_id),
    duplicate_of = s.duplicate_of
FROM seen s, (FROM ops.run WHERE run_id = getvariable('run_id')) run
WHERE k.sha256 IS NOT DISTINCT FROM s.sha256
AND k.source_root || '/' || k.path = s.source_root || '/' || s.path;
