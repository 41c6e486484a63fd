-- Grain: one amount or count told by the narrative of the current version of an accepted report.
-- An inequality that holds verifies nothing; what follows from a figure in a break is in the break too.
CREATE OR REPLACE VIEW mart.narrative_amount AS
WITH judged AS (
    SELECT
        t.report_id,
        t.version,
        t.fact_id,
        CASE WHEN bool_or(i.verdict = 'break') THEN 'in_break' ELSE 'verified' END AS verification
    FROM core.reconciliation_term t
    JOIN core.reconciliation i USING (report_id, version, rule_id, place)
    WHERE t.fact_id LIKE '%:narrative:a%'
    AND (i.verdict = 'break' OR i.verdict IN ('exact', 'rounding') AND i.rule_id NOT IN ('N8', 'N9'))
    GROUP BY ALL
)
SELECT
    n.report_id,
    n.fact_id,
    r.division_code,
    r.entity_id,
    r.entity_name,
    r.edition,
    r.report_year,
    n.section,
    n.topic,
    n.code,
    n.measure,
    n.amount_kind,
    n.fiscal_year,
    n.amount,
    n.unit,
    n.amount_yuan,
    n.printed,
    n.is_implied,
    n.reason,
    n.sentence,
    n.page,
    CASE
        WHEN n.is_implied AND bool_or(j.verification = 'in_break') OVER (
            PARTITION BY n.report_id, n.version, n.section, n.topic, n.code, n.measure
        ) THEN 'in_break'
        ELSE coalesce(j.verification, 'unverified')
    END AS verification
FROM core.narrative_amount n
JOIN core.current_report r USING (report_id, version)
LEFT JOIN judged j USING (report_id, version, fact_id);

COMMENT ON VIEW mart.narrative_amount IS 'Every amount and count that the narratives (情况说明) of accepted reports tell';
COMMENT ON COLUMN mart.narrative_amount.report_id IS 'The report';
COMMENT ON COLUMN mart.narrative_amount.fact_id IS 'Report and place in the narrative';
COMMENT ON COLUMN mart.narrative_amount.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN mart.narrative_amount.entity_id IS 'The body';
COMMENT ON COLUMN mart.narrative_amount.entity_name IS 'Name of the body as published';
COMMENT ON COLUMN mart.narrative_amount.edition IS 'department (consolidated) or unit';
COMMENT ON COLUMN mart.narrative_amount.report_year IS 'Fiscal year of the report';
COMMENT ON COLUMN mart.narrative_amount.section IS 'Section of the narrative (情况说明) it is told in';
COMMENT ON COLUMN mart.narrative_amount.topic IS 'What it belongs to; the name of a statement where one prints the same figure';
COMMENT ON COLUMN mart.narrative_amount.code IS 'Line or item of the topic; null where the names of an item fit no code or several';
COMMENT ON COLUMN mart.narrative_amount.measure IS 'What it counts; change: the difference from the prior year, negative for a decrease';
COMMENT ON COLUMN mart.narrative_amount.amount_kind IS 'outturn, original_budget, revised_budget or budget_unspecified';
COMMENT ON COLUMN mart.narrative_amount.fiscal_year IS 'Year of the amount';
COMMENT ON COLUMN mart.narrative_amount.amount IS 'In the unit beside it';
COMMENT ON COLUMN mart.narrative_amount.unit IS '元, 千元, 万元, 亿元; for counts 个, 辆, 台, 人次, 批次; 分 for a score';
COMMENT ON COLUMN mart.narrative_amount.amount_yuan IS 'In yuan; null for counts and scores';
COMMENT ON COLUMN mart.narrative_amount.printed IS 'The number as printed; for an implied amount the change it follows from';
COMMENT ON COLUMN mart.narrative_amount.is_implied IS 'Not printed: this year less the printed change';
COMMENT ON COLUMN mart.narrative_amount.reason IS 'The reason printed for it (主要原因)';
COMMENT ON COLUMN mart.narrative_amount.sentence IS 'As printed, line breaks removed';
COMMENT ON COLUMN mart.narrative_amount.page IS 'One-based page';
COMMENT ON COLUMN mart.narrative_amount.verification IS 'verified (inside an exact or rounding identity), in_break, unverified (no identity sees it)';
