-- 1 where the running load has moved its reports into core, 0 where it has not.
SELECT count(*)
FROM ops.run
WHERE run_id = getvariable('run_id') AND reports_loaded IS NOT NULL;
