-- Grain: one department that the summary covers, with the years it has reports of.
SELECT
    r.series_entity_id AS entity_id,
    min(r.series_entity_name) AS entity_name,
    list(DISTINCT r.fiscal_year ORDER BY r.fiscal_year) AS years,
    list(DISTINCT r.entity_name ORDER BY r.entity_name) AS names,
    bool_or(r.built_from_units) AS built_from_units
FROM mart.compared_report r
WHERE ($departments = '' OR list_contains(string_split($departments, ','), r.series_entity_name)
       OR list_contains(string_split($departments, ','), r.series_entity_id)
       OR list_contains(string_split($departments, ','), r.entity_name))
AND ($division = '' OR starts_with(r.division_code, rtrim($division, '0')) OR r.division_name = $division
     OR starts_with(r.series_entity_name, $division))
AND ($peer_group = ''
     OR r.series_entity_name IN (SELECT entity_name FROM ref.peer_group WHERE peer_group = $peer_group))
GROUP BY r.series_entity_id
ORDER BY entity_name
