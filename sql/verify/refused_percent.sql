-- Refused documents of the running load in percent of the documents that hold or should hold a report.
SELECT coalesce(ceil(100.0 * count(*) FILTER (state IN ('unreadable', 'quarantined')) / nullif(count(*), 0)), 0)::INTEGER
FROM ops.document
WHERE last_run = getvariable('run_id')
AND state NOT IN ('ignored', 'duplicate');
