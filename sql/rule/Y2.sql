-- Y2: the prior-year total that the narrative implies or prints = what the prior year's report prints or tells.
WITH implied AS (
    SELECT d.entity_id, d.edition, d.report_year, n.*
    FROM source_narrative_amount n JOIN source_document d USING (sha256)
    WHERE n.fiscal_year = d.report_year - 1 AND n.amount_yuan IS NOT NULL
),
prior AS (
    SELECT d.entity_id, d.edition, d.report_year, a.statement AS topic, a.code, a.measure, a.fact_id, a.amount_yuan,
           coalesce(s.precision_yuan, 0) AS precision_yuan
    FROM source_amount a
    JOIN source_document d USING (sha256)
    LEFT JOIN source_statement s ON s.sha256 = a.sha256 AND s.statement = a.statement
    WHERE a.amount_kind = 'outturn' AND a.fiscal_year = d.report_year AND a.line_role <> 'of_which'
      AND (a.statement NOT LIKE '%summary' OR a.direction = 'revenue' AND a.code = 'grand_total'
           AND a.budget_account IN ('all', 'fiscal_appropriation'))
    UNION ALL
    SELECT d.entity_id, d.edition, d.report_year, n.topic, n.code, n.measure, n.fact_id, n.amount_yuan,
           CASE n.unit WHEN '千元' THEN 1000 WHEN '万元' THEN 10000 WHEN '亿元' THEN 100000000 ELSE 1 END * 0.1 ** n.decimals
    FROM source_narrative_amount n JOIN source_document d USING (sha256)
    WHERE n.topic = 'organ_operating' AND NOT n.is_implied AND n.amount_yuan IS NOT NULL
),
pair AS (
    SELECT i.*, p.fact_id AS prior_fact, p.amount_yuan AS prior_yuan, p.precision_yuan AS prior_precision,
           'narrative · ' || i.section || ' · ' || i.code || ' · prior_year' AS place
    FROM implied i
    JOIN prior p ON p.entity_id = i.entity_id AND p.edition = i.edition AND p.report_year = i.fiscal_year
     AND p.topic = i.topic AND p.code = i.code AND p.measure = i.measure
    QUALIFY row_number() OVER (PARTITION BY i.sha256, i.section, i.topic, i.code, i.measure ORDER BY i.ordinal, p.fact_id) = 1
)
SELECT sha256, topic AS statement, place, 'left' AS side, fact_id, amount_yuan,
       CASE unit WHEN '千元' THEN 1000 WHEN '万元' THEN 10000 WHEN '亿元' THEN 100000000 ELSE 1 END * 0.1 ** decimals
       AS precision_yuan
FROM pair
UNION ALL
SELECT sha256, topic, place, 'right', prior_fact, prior_yuan, prior_precision FROM pair
