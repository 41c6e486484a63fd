-- Y3: a department's appropriation totals = Σ its units' totals, where every unit it lists is loaded.
WITH listed AS (
    SELECT u.sha256, d.entity_id, d.report_year, list(DISTINCT u.unit_name) AS names
    FROM source_report_unit u JOIN source_document d USING (sha256) JOIN scope USING (sha256)
    WHERE d.edition = 'department'
    GROUP BY ALL
),
consolidated AS (
    SELECT l.sha256, l.entity_id, l.report_year
    FROM listed l JOIN source_document d ON d.parent_entity_id = l.entity_id AND d.report_year = l.report_year
    WHERE d.edition = 'unit'
    GROUP BY ALL
    HAVING list_has_all(list(d.entity_name), any_value(l.names))
)
SELECT c.sha256, a.statement, CASE a.edition WHEN 'department' THEN 'left' ELSE 'right' END AS side,
       a.fact_id, a.amount_yuan, a.precision_yuan, a.statement || ' · ' || a.code || ' · ' || a.direction AS place
FROM consolidated c
JOIN comparable_amount a
  ON a.report_year = c.report_year AND (a.sha256 = c.sha256 OR a.parent_entity_id = c.entity_id AND a.edition = 'unit')
WHERE a.code IN ('current_year_total', 'total') AND a.account IN ('fiscal_appropriation', 'general_public')
