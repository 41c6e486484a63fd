-- Grain: one year that a comparison may be asked for.
SELECT DISTINCT 'year' AS kind, CAST(fiscal_year AS VARCHAR) AS value FROM mart.compared_report ORDER BY ALL
