-- Documents accepted by the running load that are no version of a report.
SELECT count(*)
FROM staging.accepted a
WHERE a.sha256 NOT IN (
    SELECT sha256
    FROM core.report
);
