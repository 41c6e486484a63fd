-- Grain: one comment of a view of mart or of one of its columns, as the statement that gives it to a table.
SELECT concat('COMMENT ON TABLE mart.', view_name, ' IS ''', replace(comment, '''', ''''''), '''') AS statement
FROM duckdb_views()
WHERE schema_name = 'mart' AND view_name = ? AND comment IS NOT NULL
UNION ALL
SELECT concat(
    'COMMENT ON COLUMN mart.', table_name, '.', column_name, ' IS ''', replace(comment, '''', ''''''), '''')
FROM duckdb_columns()
WHERE schema_name = 'mart' AND table_name = ? AND comment IS NOT NULL
