-- Grain: one report that the figures come from.
SELECT c.entity_name, c.fiscal_year, c.report_id, r.version, r.source_path, r.source_url, r.verdict,
       min(s.first_page) AS first_page, max(s.last_page) AS last_page
FROM mart.compared_report c
JOIN mart.report r USING (report_id)
LEFT JOIN mart.statement s USING (report_id)
WHERE list_contains(string_split($entities, ','), c.series_entity_id) AND c.fiscal_year <= CAST($year AS INTEGER)
GROUP BY ALL
ORDER BY c.entity_name, c.fiscal_year
