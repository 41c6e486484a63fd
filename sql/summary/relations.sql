-- Grain: one column of one table or view that people read, in the order of the warehouse.
SELECT
    c.schema_name,
    c.table_name AS relation,
    coalesce(t.comment, v.comment) AS relation_comment,
    c.column_name,
    c.data_type,
    c.comment AS column_comment
FROM duckdb_columns() c
LEFT JOIN duckdb_tables() t USING (database_oid, schema_name, table_name)
LEFT JOIN duckdb_views() v
    ON v.database_oid = c.database_oid AND v.schema_name = c.schema_name AND v.view_name = c.table_name
WHERE NOT c.internal AND c.schema_name IN ('mart', 'ref', 'ops', 'core')
ORDER BY list_position(['mart', 'ref', 'ops', 'core'], c.schema_name), c.table_name, c.column_index
