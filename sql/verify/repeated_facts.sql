-- Fact ids that stand twice among the current versions.
SELECT count(*) - count(DISTINCT fact_id)
FROM core.amount
JOIN core.report_current USING (report_id, version);
