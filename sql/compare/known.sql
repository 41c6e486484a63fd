-- Grain: one value that a comparison may be asked for: a department (by name or id), a division, a peer group or an
-- official code.
SELECT 'department' AS kind, entity_name AS value FROM mart.entity_series
UNION
SELECT 'department id', entity_id FROM mart.entity_series
UNION
SELECT 'division', division_name FROM mart.report WHERE division_name IS NOT NULL
UNION
SELECT 'division', division_code FROM mart.report WHERE division_code IS NOT NULL
UNION
SELECT 'division', division_name FROM ref.population
UNION
SELECT 'peer group', peer_group FROM ref.peer_group
UNION
SELECT 'code', code FROM ref.code_year
ORDER BY ALL
