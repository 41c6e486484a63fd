-- Grain: one class of expenditure in one year under the codes of the summary's year, summed over the departments.
WITH figure AS (
    SELECT coalesce(rebased_code[1:3], '') AS code, fiscal_year, CAST(sum(amount_yuan) AS DECIMAL(20, 2)) AS amount_yuan
    FROM mart.rebased_amount
    WHERE list_contains(string_split($entities, ','), series_entity_id)
    AND target_year = CAST($year AS INTEGER) AND fiscal_year <= CAST($year AS INTEGER)
    AND statement IN ('general_public_expenditure', 'government_fund', 'state_capital')
    AND measure = 'total' AND direction = 'expenditure' AND amount_kind = 'outturn'
    GROUP BY 1, fiscal_year
),
official AS (
    SELECT code, min(name) AS name
    FROM ref.code_year
    WHERE scheme = 'functional' AND year = CAST($year AS INTEGER)
    GROUP BY code
),
printed AS (
    SELECT code, max_by(label, fiscal_year) AS name
    FROM mart.amount
    WHERE classification = 'functional' AND code_level = 'class' AND fiscal_year <= CAST($year AS INTEGER)
    AND statement IN ('expenditure', 'general_public_expenditure', 'government_fund', 'state_capital')
    GROUP BY code
)
SELECT f.code, coalesce(o.name, p.name) AS name, f.fiscal_year, f.amount_yuan
FROM figure f
LEFT JOIN official o USING (code)
LEFT JOIN printed p USING (code)
ORDER BY f.code, f.fiscal_year
