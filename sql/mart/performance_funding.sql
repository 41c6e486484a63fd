-- Grain: one line of the money of a self-evaluation form of the current version of an accepted report.
CREATE OR REPLACE VIEW mart.performance_funding AS
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
    f.funding_source,
    f.original_budget_yuan,
    f.revised_budget_yuan,
    f.outturn_yuan,
    f.original_printed,
    f.revised_printed,
    f.outturn_printed,
    s.unit,
    f.page,
    f.sheet,
    f.row_no
FROM core.performance_funding f
JOIN core.performance_form s USING (report_id, version, form_no)
JOIN core.current_report r USING (report_id, version);

COMMENT ON VIEW mart.performance_funding IS 'The money of self-evaluation forms by where it comes from';
COMMENT ON COLUMN mart.performance_funding.report_id IS 'The report';
COMMENT ON COLUMN mart.performance_funding.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN mart.performance_funding.entity_id IS 'The body';
COMMENT ON COLUMN mart.performance_funding.entity_name IS 'Name of the body as published';
COMMENT ON COLUMN mart.performance_funding.edition IS 'department (consolidated) or unit';
COMMENT ON COLUMN mart.performance_funding.report_year IS 'Fiscal year of the report';
COMMENT ON COLUMN mart.performance_funding.fact_id IS 'Report, form and row';
COMMENT ON COLUMN mart.performance_funding.form_no IS 'Which form of the report, from 1';
COMMENT ON COLUMN mart.performance_funding.form_kind IS 'department_self_evaluation or project_self_evaluation';
COMMENT ON COLUMN mart.performance_funding.project_name IS 'Null on the form of a whole department';
COMMENT ON COLUMN mart.performance_funding.funding_source IS 'total, fiscal_appropriation, government_budget, special_account, unit_funds, carry_over, basic, project or other; total is never added to its parts';
COMMENT ON COLUMN mart.performance_funding.original_budget_yuan IS '年初预算数, yuan';
COMMENT ON COLUMN mart.performance_funding.revised_budget_yuan IS '全年预算数, yuan';
COMMENT ON COLUMN mart.performance_funding.outturn_yuan IS '全年执行数, yuan';
COMMENT ON COLUMN mart.performance_funding.original_printed IS 'As printed';
COMMENT ON COLUMN mart.performance_funding.revised_printed IS 'As printed';
COMMENT ON COLUMN mart.performance_funding.outturn_printed IS 'As printed';
COMMENT ON COLUMN mart.performance_funding.unit IS 'Unit they are printed in';
COMMENT ON COLUMN mart.performance_funding.page IS 'One-based page, or position of the sheet';
COMMENT ON COLUMN mart.performance_funding.sheet IS 'Sheet name; null for a PDF';
COMMENT ON COLUMN mart.performance_funding.row_no IS 'One-based, over the rows of the form that hold any text';
