-- Current amounts in core minus those in mart.
SELECT (
    SELECT count(*)
    FROM core.amount
    JOIN core.report_current USING (report_id, version)
) - (SELECT count(*) FROM mart.amount);
