-- Grain: one relation that a view of mart may read, and whether it can be cut down to some reports.
SELECT
    schema_name,
    table_name,
    schema_name IN ('core', 'mart') AND bool_or(column_name = 'report_id') AS has_report
FROM duckdb_columns()
WHERE database_name = current_database() AND schema_name IN ('core', 'ref', 'ops', 'mart')
GROUP BY schema_name, table_name
ORDER BY schema_name, table_name
