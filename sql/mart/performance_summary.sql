-- Grain: one self-evaluation form (绩效自评表) of the current version of an accepted report, with the line of all its money.
CREATE OR REPLACE VIEW mart.performance_summary AS
WITH graded AS (
    SELECT f.*, t.* EXCLUDE (report_id, version, form_no, page, sheet),
           t.score > t.weight AND abs(t.score - (f.indicator_score + coalesce(m.score, 0)
               + t.weight * least(t.rate_percent, 100) / 100)) <= 0.05 AS is_whole,
           m.score AS management_score, m.weight AS management_weight
    FROM core.performance_form f
    LEFT JOIN core.performance_funding t
      ON t.report_id = f.report_id AND t.version = f.version AND t.form_no = f.form_no AND t.funding_source = 'total'
    LEFT JOIN (
        SELECT report_id, version, form_no, sum(score) AS score, sum(weight) AS weight
        FROM core.performance_indicator
        WHERE section = 'funds_management'
        GROUP BY ALL
    ) m ON m.report_id = f.report_id AND m.version = f.version AND m.form_no = f.form_no
)
SELECT
    f.report_id,
    r.division_code,
    r.entity_id,
    r.entity_name,
    r.edition,
    r.report_year,
    f.form_no,
    f.form_kind,
    f.title,
    f.project_name,
    f.original_budget_yuan,
    f.revised_budget_yuan,
    f.outturn_yuan,
    f.rate_percent AS execution_rate_percent,
    f.rate_printed AS execution_rate_printed,
    f.weight AS execution_weight,
    CASE WHEN f.is_whole THEN NULL ELSE f.score END AS execution_score,
    f.management_weight,
    f.management_score,
    f.indicator_weight,
    f.indicator_score,
    CASE WHEN f.is_whole THEN f.score END AS total_score,
    f.score_printed,
    f.unit,
    f.is_unit_printed,
    f.page,
    f.sheet,
    f.row_no
FROM graded f
JOIN core.current_report r USING (report_id, version);

COMMENT ON VIEW mart.performance_summary IS 'Self-evaluation forms (绩效自评表): budgets, execution rate, weights and scores';
COMMENT ON COLUMN mart.performance_summary.report_id IS 'The report';
COMMENT ON COLUMN mart.performance_summary.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN mart.performance_summary.entity_id IS 'The body';
COMMENT ON COLUMN mart.performance_summary.entity_name IS 'Name of the body as published';
COMMENT ON COLUMN mart.performance_summary.edition IS 'department (consolidated) or unit';
COMMENT ON COLUMN mart.performance_summary.report_year IS 'Fiscal year of the report';
COMMENT ON COLUMN mart.performance_summary.form_no IS 'Which form of the report, from 1';
COMMENT ON COLUMN mart.performance_summary.form_kind IS 'department_self_evaluation or project_self_evaluation';
COMMENT ON COLUMN mart.performance_summary.title IS 'As printed';
COMMENT ON COLUMN mart.performance_summary.project_name IS 'Null on the form of a whole department';
COMMENT ON COLUMN mart.performance_summary.original_budget_yuan IS '年初预算数 of all its money, yuan';
COMMENT ON COLUMN mart.performance_summary.revised_budget_yuan IS '全年预算数 of all its money, yuan';
COMMENT ON COLUMN mart.performance_summary.outturn_yuan IS '全年执行数 of all its money, yuan';
COMMENT ON COLUMN mart.performance_summary.execution_rate_percent IS '执行率, percent';
COMMENT ON COLUMN mart.performance_summary.execution_rate_printed IS '执行率 as printed';
COMMENT ON COLUMN mart.performance_summary.execution_weight IS '分值 of the execution rate, points';
COMMENT ON COLUMN mart.performance_summary.execution_score IS '得分 of the execution rate as printed, points; null where the cell prints the score of the whole form; above its weight it is a break of rule P6';
COMMENT ON COLUMN mart.performance_summary.management_weight IS 'Sum of the 分值 of 资金管理情况, points; null without that grid';
COMMENT ON COLUMN mart.performance_summary.management_score IS 'Sum of its 得分, points';
COMMENT ON COLUMN mart.performance_summary.indicator_weight IS '分值 of the line that adds up the indicators, points';
COMMENT ON COLUMN mart.performance_summary.indicator_score IS '得分 of that line, points';
COMMENT ON COLUMN mart.performance_summary.total_score IS '得分 of the whole form where it stands in the line of the execution rate, points; null where it is not printed';
COMMENT ON COLUMN mart.performance_summary.score_printed IS '得分 in the line of the execution rate as printed';
COMMENT ON COLUMN mart.performance_summary.unit IS 'Unit the amounts are printed in';
COMMENT ON COLUMN mart.performance_summary.is_unit_printed IS 'False where the unit is that of the statements';
COMMENT ON COLUMN mart.performance_summary.page IS 'One-based page, or position of the sheet';
COMMENT ON COLUMN mart.performance_summary.sheet IS 'Sheet name; null for a PDF';
COMMENT ON COLUMN mart.performance_summary.row_no IS 'Row of the line of all its money, over the rows of the form that hold any text';
