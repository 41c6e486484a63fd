-- What the running load has decided, for the next one to skip; what may be otherwise next time is not kept.
DELETE FROM ops.reading WHERE sha256 IN (SELECT sha256 FROM staging.outcome);
INSERT INTO ops.reading BY NAME
SELECT
    o.sha256, o.outcome, o.reason, o.extractor, o.page_count, o.report_id, n.read_with,
    getvariable('run_id') AS read_in_run
FROM staging.outcome o
JOIN reading_now n USING (sha256)
WHERE o.settled;
