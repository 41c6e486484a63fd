-- What the running load did.
UPDATE ops.run
SET
    files = (SELECT count(*) FROM staging.file),
    documents_read = (SELECT count(*) FROM staging.outcome),
    reports_loaded = (SELECT count(*) FROM staging.accepted),
    facts_loaded = (SELECT count(*) FROM staging.amount WHERE sha256 IN (SELECT sha256 FROM staging.accepted))
WHERE run_id = getvariable('run_id');
