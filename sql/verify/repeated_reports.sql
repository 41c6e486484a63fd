-- Reports with several current versions, or a current version that is not there.
SELECT (SELECT count(*) - count(DISTINCT report_id) FROM core.report_current)
    + (SELECT count(*) FROM core.report_current ANTI JOIN core.report USING (report_id, version));
