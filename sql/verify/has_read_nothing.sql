-- 1 where the file belongs to a load that had no document to read, 0 otherwise; a file without a load counts as 0.
SELECT count(*)
FROM ops.run
WHERE run_id = getvariable('run_id')
AND NOT EXISTS (FROM staging.task);
