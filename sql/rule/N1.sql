-- N1: a total told by the narrative = the same figure of its statement; budgets of three public expenses too, a budget of
-- unnamed basis against the one the statement prints.
WITH told AS (
    SELECT *
    FROM narrative_figure
    WHERE fiscal_year = report_year AND NOT is_implied AND code IS NOT NULL AND length(code) <> 7
      AND topic IN ('revenue_expenditure_summary', 'revenue', 'expenditure', 'appropriation_summary',
                    'general_public_expenditure', 'general_public_basic_expenditure', 'government_fund', 'state_capital',
                    'three_public_expense')
      AND code NOT IN ('domestic_reception', 'foreign_reception')
      AND measure IN ('total', 'opening', 'closing', 'fiscal_appropriation', 'superior_subsidy', 'institutional_service', 'commercial_operating',
                      'affiliate_remittance', 'other', 'basic', 'project', 'remittance_to_superior',
                      'subsidy_to_affiliate', 'revenue')
      AND (amount_kind = 'outturn' OR topic = 'three_public_expense')
),
printed AS (
    SELECT * REPLACE (CASE code WHEN 'current_year_total' THEN 'current_year_' || direction ELSE code END AS code),
           max(vintage) FILTER (vintage LIKE '%budget%') OVER (PARTITION BY sha256, statement, code, measure) AS last_budget
    FROM figure
    WHERE line_role <> 'of_which' AND split_part(vintage, ' · ', 3) = ''
      AND (statement NOT LIKE '%summary'
           OR code = 'grand_total' AND direction = 'revenue' AND account IN ('all', 'fiscal_appropriation')
           OR code IN ('opening', 'closing', 'surplus_allocation', 'use_of_non_appropriation_surplus', 'current_year_total')
              AND account IN ('all', 'fiscal_appropriation')
           OR code LIKE '%_appropriation' AND direction = 'revenue' AND statement = 'revenue_expenditure_summary')
),
pair AS (
    SELECT t.*, p.fact_id AS printed_fact, p.amount_yuan AS printed_yuan, p.precision_yuan AS printed_precision, p.leaves
    FROM told t
    LEFT JOIN printed p
      ON p.sha256 = t.sha256 AND p.statement = t.topic AND p.code = t.code AND p.measure = t.measure
     AND p.vintage = CASE t.amount_kind WHEN 'budget_unspecified' THEN p.last_budget ELSE t.vintage END
    WHERE t.amount_kind = 'outturn' OR p.fact_id IS NOT NULL
)
SELECT sha256, topic AS statement, place, 'left' AS side, fact_id, amount_yuan, precision_yuan, NULL AS leaves
FROM pair
UNION ALL
SELECT sha256, topic, place, 'right', printed_fact, printed_yuan, printed_precision, leaves
FROM pair
WHERE printed_fact IS NOT NULL
