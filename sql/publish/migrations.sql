-- Grain: one text that tells which migrations made the tables, and in which wording.
SELECT string_agg(concat_ws(' ', version, checksum), ',' ORDER BY version) AS migrations
FROM flyway_schema_history
WHERE success
