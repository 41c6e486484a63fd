-- Grain: one amount without printed children; safe to sum within one edition, statement, account and measure.
CREATE OR REPLACE VIEW mart.leaf_amount AS
SELECT *
FROM mart.amount
WHERE is_leaf;

COMMENT ON VIEW mart.leaf_amount IS 'The amounts that may be summed';
COMMENT ON COLUMN mart.leaf_amount.fact_id IS 'Report, statement, row and column';
COMMENT ON COLUMN mart.leaf_amount.report_id IS 'The report';
COMMENT ON COLUMN mart.leaf_amount.document_kind IS 'final_accounts or budget';
COMMENT ON COLUMN mart.leaf_amount.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN mart.leaf_amount.division_name IS 'Name of the division; null where unknown';
COMMENT ON COLUMN mart.leaf_amount.entity_id IS 'The body';
COMMENT ON COLUMN mart.leaf_amount.entity_name IS 'Name of the body as published';
COMMENT ON COLUMN mart.leaf_amount.entity_kind IS 'department, own_level, unit or system';
COMMENT ON COLUMN mart.leaf_amount.edition IS 'department (consolidated) or unit';
COMMENT ON COLUMN mart.leaf_amount.report_year IS 'Fiscal year of the report';
COMMENT ON COLUMN mart.leaf_amount.fiscal_year IS 'Year of the amount; a prior-year column differs from the report''s year';
COMMENT ON COLUMN mart.leaf_amount.statement IS 'Which of the nine statements';
COMMENT ON COLUMN mart.leaf_amount.amount_kind IS 'outturn 决算数, original_budget 年初预算数, revised_budget 全年预算数, budget_unspecified';
COMMENT ON COLUMN mart.leaf_amount.direction IS 'revenue, expenditure or balance';
COMMENT ON COLUMN mart.leaf_amount.budget_account IS 'all, fiscal_appropriation, general_public, government_fund or state_capital';
COMMENT ON COLUMN mart.leaf_amount.classification IS 'functional, economic, revenue_source, expenditure_nature, three_public or balance';
COMMENT ON COLUMN mart.leaf_amount.code IS 'Classification code (类/款/项) or fixed name; null where the line has no known meaning';
COMMENT ON COLUMN mart.leaf_amount.code_level IS 'class 类, section 款 or item 项; null for names and totals';
COMMENT ON COLUMN mart.leaf_amount.label IS 'As printed, white space removed';
COMMENT ON COLUMN mart.leaf_amount.standard_name IS 'Official name of the code in that fiscal year; null where unknown';
COMMENT ON COLUMN mart.leaf_amount.line_role IS 'detail, subtotal, of_which 其中, total 合计 or grand_total 总计';
COMMENT ON COLUMN mart.leaf_amount.is_leaf IS 'No child prints an amount in this column; safe to sum';
COMMENT ON COLUMN mart.leaf_amount.measure IS 'What the column counts';
COMMENT ON COLUMN mart.leaf_amount.amount_yuan IS 'In yuan, exact';
COMMENT ON COLUMN mart.leaf_amount.printed IS 'Exactly as printed';
COMMENT ON COLUMN mart.leaf_amount.printed_unit IS '元, 千元, 万元 or 亿元';
COMMENT ON COLUMN mart.leaf_amount.verification IS 'verified (inside an exact or rounding identity), in_break, or unverified (no identity sees it)';
COMMENT ON COLUMN mart.leaf_amount.page IS 'One-based page, or position of the sheet';
COMMENT ON COLUMN mart.leaf_amount.sheet IS 'Sheet name; null for a PDF';
COMMENT ON COLUMN mart.leaf_amount.row_no IS 'One-based row within the statement';
COMMENT ON COLUMN mart.leaf_amount.column_no IS 'One-based column within the statement';
