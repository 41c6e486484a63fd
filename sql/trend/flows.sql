-- Grain: one source of revenue × one class of expenditure it is for, summed over the departments.
SELECT source, code, min(name) AS name, CAST(sum(amount_yuan) AS DECIMAL(20, 2)) AS amount_yuan
FROM (
    UNPIVOT (
        SELECT r.code, coalesce(r.standard_name, r.label) AS name, r.fiscal_appropriation_yuan AS fiscal_appropriation,
               r.superior_subsidy_yuan AS superior_subsidy, r.institutional_service_yuan AS institutional_service,
               r.commercial_operating_yuan AS commercial_operating,
               r.affiliate_remittance_yuan AS affiliate_remittance, r.other_yuan AS other
        FROM mart.revenue r
        JOIN mart.compared_report c USING (report_id, fiscal_year)
        WHERE r.code_level = 'class' AND c.fiscal_year = CAST($year AS INTEGER)
        AND list_contains(string_split($entities, ','), c.series_entity_id)
    ) ON COLUMNS(* EXCLUDE (code, name)) INTO NAME source VALUE amount_yuan
)
GROUP BY source, code
HAVING sum(amount_yuan) > 0
ORDER BY source, code
