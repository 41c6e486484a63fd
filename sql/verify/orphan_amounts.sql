-- Amounts whose report or statement is not in core.
SELECT count(*)
FROM core.amount a
ANTI JOIN core.report r USING (report_id, version);
