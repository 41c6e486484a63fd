-- Documents the running load had to read and has not.
SELECT count(*)
FROM staging.task
WHERE sha256 NOT IN (SELECT sha256 FROM staging.outcome);
