-- Grain: one table that mart is computed from, by what has to be looked at to know it again. When a load ran tells nothing.
-- Amounts and all else that belongs to a version of a report are never changed once they stand, so their number tells.
SELECT
    CASE
        WHEN schema_name = 'ref' OR schema_name = 'ops' OR table_name LIKE 'report%' THEN format(
            'SELECT coalesce(md5(string_agg(md5(CAST(t AS VARCHAR)), '''' ORDER BY md5(CAST(t AS VARCHAR)))), '''')'
            || ' FROM (SELECT COLUMNS(lambda c: c NOT IN (''first_seen'', ''last_seen'', ''last_run'', ''loaded_in_run''))'
            || ' FROM {}.{}) t', schema_name, table_name)
        ELSE format('SELECT CAST(count(*) AS VARCHAR) FROM {}.{}', schema_name, table_name)
    END AS query
FROM duckdb_tables()
WHERE database_name = current_database()
AND (schema_name IN ('ref', 'core') OR (schema_name = 'ops' AND table_name = 'document'))
ORDER BY schema_name, table_name
