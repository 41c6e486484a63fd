-- Grain: one finding at the cell or the row of a printed amount.
SELECT f.severity, f.code, f.message
FROM core.finding f
JOIN core.amount a USING (report_id, version, statement)
JOIN core.report_current USING (report_id, version)
WHERE a.fact_id = ?
  AND f.row_no = a.row_no
  AND coalesce(f.column_no, a.column_no) = a.column_no
ORDER BY f.severity, f.code, f.message
