-- Fact ids that stand twice in a version the running load has brought; those of a report begin with its id, so that no
-- other report can have them.
SELECT count(*) - count(DISTINCT (fact_id, version))
FROM core.amount
JOIN core.report USING (report_id, version)
WHERE loaded_in_run = getvariable('run_id');
