-- Grain: one item of general public or fund expenditure, in one report, that the statement or the narrative names.
-- Budgets are the narrative's, the outturn is the statement's; completion is computed, beside what is printed.
CREATE OR REPLACE VIEW mart.budget_execution AS
WITH told AS (
    SELECT
        report_id,
        topic AS statement,
        code,
        min(amount_yuan) FILTER (amount_kind = 'original_budget') AS original_budget_yuan,
        min(amount_yuan) FILTER (amount_kind = 'revised_budget') AS revised_budget_yuan,
        min(reason) AS reason,
        min(page) AS page
    FROM mart.narrative_amount
    WHERE topic IN ('general_public_expenditure', 'government_fund', 'state_capital')
    AND measure = 'total' AND NOT is_implied AND length(code) = 7
    GROUP BY ALL
),
spent AS (
    SELECT
        report_id,
        statement,
        code,
        min(label) AS label,
        any_value(standard_name) AS standard_name,
        sum(amount_yuan) AS outturn_yuan
    FROM mart.amount
    WHERE statement IN ('general_public_expenditure', 'government_fund', 'state_capital')
    AND measure = 'total' AND amount_kind = 'outturn' AND fiscal_year = report_year AND code_level = 'item'
    GROUP BY ALL
),
rate AS (
    SELECT
        report_id,
        topic AS statement,
        code,
        min(percent) AS printed_percent,
        arg_min(base, (percent, base)) AS printed_base
    FROM mart.narrative_ratio
    WHERE measure = 'completion' AND of_measure = 'total' AND length(code) = 7
    GROUP BY ALL
)
SELECT
    report_id,
    r.division_code,
    r.entity_id,
    r.entity_name,
    r.edition,
    r.report_year AS fiscal_year,
    statement,
    code,
    spent.label,
    spent.standard_name,
    told.original_budget_yuan,
    told.revised_budget_yuan,
    CAST(spent.outturn_yuan AS DECIMAL(20, 2)) AS outturn_yuan,
    CAST(round(spent.outturn_yuan * 100 / nullif(told.original_budget_yuan, 0), 2) AS DECIMAL(20, 2))
        AS completion_of_original_percent,
    CAST(round(spent.outturn_yuan * 100 / nullif(told.revised_budget_yuan, 0), 2) AS DECIMAL(20, 2))
        AS completion_of_revised_percent,
    rate.printed_percent AS printed_completion_percent,
    rate.printed_base AS printed_completion_base,
    told.reason,
    told.page
FROM told
FULL JOIN spent USING (report_id, statement, code)
LEFT JOIN rate USING (report_id, statement, code)
JOIN core.current_report r USING (report_id);

COMMENT ON VIEW mart.budget_execution IS 'Budget and outturn of every item (预算执行), with the completion rate on each base';
COMMENT ON COLUMN mart.budget_execution.report_id IS 'The report';
COMMENT ON COLUMN mart.budget_execution.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN mart.budget_execution.entity_id IS 'The body';
COMMENT ON COLUMN mart.budget_execution.entity_name IS 'Name of the body as published';
COMMENT ON COLUMN mart.budget_execution.edition IS 'department (consolidated) or unit';
COMMENT ON COLUMN mart.budget_execution.fiscal_year IS 'Year of budget and outturn';
COMMENT ON COLUMN mart.budget_execution.statement IS 'general_public_expenditure, government_fund or state_capital';
COMMENT ON COLUMN mart.budget_execution.code IS '7-digit functional code (项)';
COMMENT ON COLUMN mart.budget_execution.label IS 'Name printed in the statement; null where only the narrative names the item';
COMMENT ON COLUMN mart.budget_execution.standard_name IS 'Official name of the code in that year; null where unknown';
COMMENT ON COLUMN mart.budget_execution.original_budget_yuan IS '年初预算数, from the narrative; null where it tells none';
COMMENT ON COLUMN mart.budget_execution.revised_budget_yuan IS '全年/调整预算数, from the narrative; null where it tells none';
COMMENT ON COLUMN mart.budget_execution.outturn_yuan IS '决算数, from the statement; null where it prints none';
COMMENT ON COLUMN mart.budget_execution.completion_of_original_percent IS 'Outturn of original budget; null where that is zero or not told';
COMMENT ON COLUMN mart.budget_execution.completion_of_revised_percent IS 'Outturn of revised budget; null where that is zero or not told';
COMMENT ON COLUMN mart.budget_execution.printed_completion_percent IS 'The rate the narrative prints';
COMMENT ON COLUMN mart.budget_execution.printed_completion_base IS 'The budget it names for that rate';
COMMENT ON COLUMN mart.budget_execution.reason IS 'The reason printed for the difference';
COMMENT ON COLUMN mart.budget_execution.page IS 'Page of the narrative';
