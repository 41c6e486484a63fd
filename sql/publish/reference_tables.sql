-- Grain: one table of ref, which every row of mart may depend on, as the query that gives a hash over its rows.
SELECT
    format(
        'SELECT coalesce(md5(string_agg(md5(CAST(t AS VARCHAR)), '''' ORDER BY md5(CAST(t AS VARCHAR)))), '''')'
        || ' FROM {}.{} t', schema_name, table_name) AS query
FROM duckdb_tables()
WHERE database_name = current_database() AND schema_name = 'ref'
ORDER BY table_name
