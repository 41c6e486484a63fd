-- Grain: one printed amount of the current version of an accepted report.
CREATE OR REPLACE VIEW mart.amount AS
SELECT
    a.fact_id,
    a.report_id,
    r.document_kind,
    r.division_code,
    r.division_name,
    r.entity_id,
    r.entity_name,
    r.entity_kind,
    r.edition,
    r.report_year,
    a.fiscal_year,
    a.statement,
    a.amount_kind,
    a.direction,
    a.budget_account,
    a.classification,
    a.code,
    a.code_level,
    a.label,
    a.standard_name,
    a.line_role,
    a.is_leaf,
    a.measure,
    a.amount_yuan,
    a.printed,
    a.printed_unit,
    coalesce(v.verification, 'unverified') AS verification,
    a.page,
    a.sheet,
    a.row_no,
    a.column_no
FROM core.amount a
JOIN core.current_report r USING (report_id, version)
LEFT JOIN mart.amount_verification v USING (fact_id);

COMMENT ON VIEW mart.amount IS 'Every printed amount of the current version of every accepted report';
COMMENT ON COLUMN mart.amount.fact_id IS 'Report, statement, row and column';
COMMENT ON COLUMN mart.amount.report_id IS 'The report';
COMMENT ON COLUMN mart.amount.document_kind IS 'final_accounts or budget';
COMMENT ON COLUMN mart.amount.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN mart.amount.division_name IS 'Name of the division; null where unknown';
COMMENT ON COLUMN mart.amount.entity_id IS 'The body';
COMMENT ON COLUMN mart.amount.entity_name IS 'Name of the body as published';
COMMENT ON COLUMN mart.amount.entity_kind IS 'department, own_level, unit or system';
COMMENT ON COLUMN mart.amount.edition IS 'department (consolidated) or unit';
COMMENT ON COLUMN mart.amount.report_year IS 'Fiscal year of the report';
COMMENT ON COLUMN mart.amount.fiscal_year IS 'Year of the amount; a prior-year column differs from the report''s year';
COMMENT ON COLUMN mart.amount.statement IS 'Which of the nine statements';
COMMENT ON COLUMN mart.amount.amount_kind IS 'outturn 决算数, original_budget 年初预算数, revised_budget 全年预算数, budget_unspecified';
COMMENT ON COLUMN mart.amount.direction IS 'revenue, expenditure or balance';
COMMENT ON COLUMN mart.amount.budget_account IS 'all, fiscal_appropriation, general_public, government_fund or state_capital';
COMMENT ON COLUMN mart.amount.classification IS 'functional, economic, revenue_source, expenditure_nature, three_public or balance';
COMMENT ON COLUMN mart.amount.code IS 'Classification code (类/款/项) or fixed name; null where the line has no known meaning';
COMMENT ON COLUMN mart.amount.code_level IS 'class 类, section 款 or item 项; null for names and totals';
COMMENT ON COLUMN mart.amount.label IS 'As printed, white space removed';
COMMENT ON COLUMN mart.amount.standard_name IS 'Official name of the code in that fiscal year; null where unknown';
COMMENT ON COLUMN mart.amount.line_role IS 'detail, subtotal, of_which 其中, total 合计 or grand_total 总计';
COMMENT ON COLUMN mart.amount.is_leaf IS 'No child prints an amount in this column; safe to sum';
COMMENT ON COLUMN mart.amount.measure IS 'What the column counts';
COMMENT ON COLUMN mart.amount.amount_yuan IS 'In yuan, exact';
COMMENT ON COLUMN mart.amount.printed IS 'Exactly as printed';
COMMENT ON COLUMN mart.amount.printed_unit IS '元, 千元, 万元 or 亿元';
COMMENT ON COLUMN mart.amount.verification IS 'verified (inside an exact or rounding identity), in_break, or unverified (no identity sees it)';
COMMENT ON COLUMN mart.amount.page IS 'One-based page, or position of the sheet';
COMMENT ON COLUMN mart.amount.sheet IS 'Sheet name; null for a PDF';
COMMENT ON COLUMN mart.amount.row_no IS 'One-based row within the statement';
COMMENT ON COLUMN mart.amount.column_no IS 'One-based column within the statement';
