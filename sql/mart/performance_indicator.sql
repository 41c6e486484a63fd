-- Grain: one indicator (绩效指标) of a self-evaluation form of the current version of an accepted report.
CREATE OR REPLACE VIEW mart.performance_indicator AS
SELECT
    f.report_id,
    r.division_code,
    r.entity_id,
    r.entity_name,
    r.edition,
    r.report_year,
    f.fact_id,
    f.form_no,
    s.form_kind,
    s.project_name,
    f.section,
    f.level_1,
    f.level_2,
    f.level_3,
    f.indicator_name,
    f.target,
    f.target_operator,
    f.target_value,
    f.target_unit,
    f.actual,
    f.actual_operator,
    f.actual_value,
    f.actual_unit,
    f.level_1_weight,
    f.weight,
    f.score,
    f.score_printed,
    f.explanation,
    f.page,
    f.sheet,
    f.row_no
FROM core.performance_indicator f
JOIN core.performance_form s USING (report_id, version, form_no)
JOIN core.current_report r USING (report_id, version);

COMMENT ON VIEW mart.performance_indicator IS 'Indicators of self-evaluation forms: target, what was reached, weight, score';
COMMENT ON COLUMN mart.performance_indicator.report_id IS 'The report';
COMMENT ON COLUMN mart.performance_indicator.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN mart.performance_indicator.entity_id IS 'The body';
COMMENT ON COLUMN mart.performance_indicator.entity_name IS 'Name of the body as published';
COMMENT ON COLUMN mart.performance_indicator.edition IS 'department (consolidated) or unit';
COMMENT ON COLUMN mart.performance_indicator.report_year IS 'Fiscal year of the report';
COMMENT ON COLUMN mart.performance_indicator.form_kind IS 'department_self_evaluation or project_self_evaluation';
COMMENT ON COLUMN mart.performance_indicator.project_name IS 'Null on the form of a whole department';
COMMENT ON COLUMN mart.performance_indicator.fact_id IS 'Report, form and row';
COMMENT ON COLUMN mart.performance_indicator.form_no IS 'Which form of the report, from 1';
COMMENT ON COLUMN mart.performance_indicator.section IS 'indicators, or funds_management (资金管理情况)';
COMMENT ON COLUMN mart.performance_indicator.level_1 IS '一级指标';
COMMENT ON COLUMN mart.performance_indicator.level_2 IS '二级指标';
COMMENT ON COLUMN mart.performance_indicator.level_3 IS '三级指标';
COMMENT ON COLUMN mart.performance_indicator.indicator_name IS 'The deepest level that is named';
COMMENT ON COLUMN mart.performance_indicator.target IS '年度指标值 as printed';
COMMENT ON COLUMN mart.performance_indicator.target_operator IS '≥, ≤, >, < or =; null where the target is no number';
COMMENT ON COLUMN mart.performance_indicator.target_value IS 'Number of the target, in its unit';
COMMENT ON COLUMN mart.performance_indicator.target_unit IS 'Unit of the target as printed';
COMMENT ON COLUMN mart.performance_indicator.actual IS '实际完成值 as printed';
COMMENT ON COLUMN mart.performance_indicator.actual_operator IS 'As target_operator';
COMMENT ON COLUMN mart.performance_indicator.actual_value IS 'Number reached, in its unit';
COMMENT ON COLUMN mart.performance_indicator.actual_unit IS 'Unit as printed';
COMMENT ON COLUMN mart.performance_indicator.level_1_weight IS '分值 printed for all indicators of that level; null where none is printed';
COMMENT ON COLUMN mart.performance_indicator.weight IS '分值, points';
COMMENT ON COLUMN mart.performance_indicator.score IS '得分, points';
COMMENT ON COLUMN mart.performance_indicator.score_printed IS '得分 as printed';
COMMENT ON COLUMN mart.performance_indicator.explanation IS '偏差原因分析及改进措施 as printed';
COMMENT ON COLUMN mart.performance_indicator.page IS 'One-based page, or position of the sheet';
COMMENT ON COLUMN mart.performance_indicator.sheet IS 'Sheet name; null for a PDF';
COMMENT ON COLUMN mart.performance_indicator.row_no IS 'One-based, over the rows of the form that hold any text';
