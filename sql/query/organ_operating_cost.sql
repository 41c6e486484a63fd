-- 情况说明中的机关运行经费是多少，与公用经费相差多少？
-- What operating cost of organs (机关运行经费) does a narrative tell, beside the routine operating expenditure of the statement?
-- grain: one report
-- param department: name of a department, or all (default all)
WITH told AS (
    SELECT report_id, min(amount_yuan) AS organ_operating_yuan, min(page) AS page, min(sentence) AS sentence
    FROM mart.narrative_amount
    WHERE topic = 'organ_operating' AND measure = 'total' AND amount_kind = 'outturn' AND fiscal_year = report_year
    AND NOT is_implied
    GROUP BY report_id
),
spent AS (
    SELECT report_id, CAST(sum(amount_yuan) AS DECIMAL(20, 2)) AS routine_operating_yuan
    FROM mart.leaf_amount
    WHERE statement = 'general_public_basic_expenditure' AND measure = 'basic' AND amount_kind = 'outturn'
    AND fiscal_year = report_year AND code[1:3] NOT IN ('301', '303')
    GROUP BY report_id
)
SELECT
    r.entity_name,
    r.report_year,
    t.organ_operating_yuan,
    s.routine_operating_yuan,
    CAST(t.organ_operating_yuan - s.routine_operating_yuan AS DECIMAL(20, 2)) AS difference_yuan,
    t.page,
    t.sentence,
    r.report_id
FROM mart.report r
LEFT JOIN told t USING (report_id)
LEFT JOIN spent s USING (report_id)
WHERE $department IN ('all', r.entity_name)
ORDER BY r.entity_name, r.report_year, r.report_id
