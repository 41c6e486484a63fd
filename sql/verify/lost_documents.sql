-- Documents accepted by the running load that are not a current report.
SELECT count(*)
FROM staging.accepted a
WHERE a.sha256 NOT IN (
    SELECT r.sha256
    FROM core.report r
    JOIN core.report_current USING (report_id, version)
);
