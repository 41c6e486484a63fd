-- Grain: one economic code of one report and year.
CREATE OR REPLACE VIEW mart.economic_expenditure AS
WITH line AS (
    SELECT
        report_id,
        division_code,
        division_name,
        entity_id,
        entity_name,
        entity_kind,
        edition,
        report_year,
        fiscal_year,
        code,
        min(code_level) AS code_level,
        min(label) AS label,
        min(standard_name) AS standard_name,
        min(line_role) AS line_role,
        coalesce(
            bool_and(is_leaf) FILTER (measure = 'basic'),
            bool_and(is_leaf)) AS is_leaf,
        CAST(sum(amount_yuan) FILTER (measure = 'basic')
            AS DECIMAL(20, 2)) AS basic_yuan,
        sum(amount_yuan) FILTER (is_leaf AND measure = 'basic') AS leaf_yuan
    FROM mart.amount
    WHERE amount_kind = 'outturn' AND statement = 'general_public_basic_expenditure'
    GROUP BY report_id, division_code, division_name, entity_id, entity_name,
             entity_kind, edition, report_year, fiscal_year, code, coalesce(code, label)
)
SELECT
    * EXCLUDE (leaf_yuan),
    CAST(basic_yuan - CASE code
        WHEN 'total' THEN coalesce(sum(leaf_yuan) OVER of_report, 0)
        WHEN 'personnel' THEN coalesce(sum(leaf_yuan) FILTER (code[1:3] IN ('301', '303')) OVER of_report, 0)
        WHEN 'routine_operating' THEN coalesce(sum(leaf_yuan) FILTER (code[1:3] NOT IN ('301', '303')) OVER of_report, 0)
    END AS DECIMAL(20, 2)) AS undisclosed_yuan
FROM line
WINDOW of_report AS (PARTITION BY report_id, fiscal_year);

COMMENT ON VIEW mart.economic_expenditure IS 'Basic expenditure of general public appropriation by departmental economic code (一般公共预算财政拨款基本支出决算表)';
COMMENT ON COLUMN mart.economic_expenditure.report_id IS 'The report';
COMMENT ON COLUMN mart.economic_expenditure.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN mart.economic_expenditure.division_name IS 'Name of the division; null where unknown';
COMMENT ON COLUMN mart.economic_expenditure.entity_id IS 'The body';
COMMENT ON COLUMN mart.economic_expenditure.entity_name IS 'Name of the body as published';
COMMENT ON COLUMN mart.economic_expenditure.entity_kind IS 'department, own_level, unit or system';
COMMENT ON COLUMN mart.economic_expenditure.edition IS 'department (consolidated) or unit';
COMMENT ON COLUMN mart.economic_expenditure.report_year IS 'Fiscal year of the report';
COMMENT ON COLUMN mart.economic_expenditure.fiscal_year IS 'Year of the amounts; a prior-year column differs from the report''s year';
COMMENT ON COLUMN mart.economic_expenditure.code IS 'Departmental economic code (类/款), total, personnel 人员经费合计 or routine_operating 公用经费合计; null where the line has no known meaning';
COMMENT ON COLUMN mart.economic_expenditure.code_level IS 'class 类, section 款 or item 项; null for a name or total';
COMMENT ON COLUMN mart.economic_expenditure.label IS 'As printed, white space removed';
COMMENT ON COLUMN mart.economic_expenditure.standard_name IS 'Official name of the code in that fiscal year; null where unknown';
COMMENT ON COLUMN mart.economic_expenditure.line_role IS 'detail, subtotal, of_which 其中, total 合计 or grand_total 总计';
COMMENT ON COLUMN mart.economic_expenditure.is_leaf IS 'No child prints an amount in the column of the total';
COMMENT ON COLUMN mart.economic_expenditure.basic_yuan IS '基本支出, in yuan';
COMMENT ON COLUMN mart.economic_expenditure.undisclosed_yuan IS 'On the total, 人员经费合计 and 公用经费合计: the printed figure less the sum of its leaves, zero where every line is printed; null elsewhere';
