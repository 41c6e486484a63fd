-- Documents accepted by the running load that are not a current report.
SELECT count(*)
FROM staging.accepted a
WHERE a.sha256 NOT IN (
    SELECT sha256
    FROM core.current_report
);
