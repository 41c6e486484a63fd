-- Grain: one functional code of one report and year.
CREATE OR REPLACE VIEW mart.state_capital AS
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
            bool_and(is_leaf) FILTER (measure = 'total'),
            bool_and(is_leaf)) AS is_leaf,
        CAST(sum(amount_yuan) FILTER (measure = 'opening')
            AS DECIMAL(20, 2)) AS opening_yuan,
        CAST(sum(amount_yuan) FILTER (measure = 'revenue')
            AS DECIMAL(20, 2)) AS revenue_yuan,
        CAST(sum(amount_yuan) FILTER (measure = 'total')
            AS DECIMAL(20, 2)) AS total_yuan,
        CAST(sum(amount_yuan) FILTER (measure = 'basic')
            AS DECIMAL(20, 2)) AS basic_yuan,
        CAST(sum(amount_yuan) FILTER (measure = 'project')
            AS DECIMAL(20, 2)) AS project_yuan,
        CAST(sum(amount_yuan) FILTER (measure = 'closing')
            AS DECIMAL(20, 2)) AS closing_yuan,
        sum(amount_yuan) FILTER (is_leaf AND measure = 'total') AS leaf_yuan
    FROM mart.amount
    WHERE amount_kind = 'outturn' AND statement = 'state_capital'
    GROUP BY report_id, division_code, division_name, entity_id, entity_name,
             entity_kind, edition, report_year, fiscal_year, code, coalesce(code, label)
)
SELECT
    * EXCLUDE (leaf_yuan),
    CASE WHEN code = 'total'
        THEN CAST(total_yuan - coalesce(sum(leaf_yuan) OVER of_report, 0) AS DECIMAL(20, 2))
    END AS undisclosed_yuan
FROM line
WINDOW of_report AS (PARTITION BY report_id, fiscal_year);

COMMENT ON VIEW mart.state_capital IS 'Revenue and expenditure of the appropriation of one fund (国有资本经营预算财政拨款收入支出决算表)';
COMMENT ON COLUMN mart.state_capital.report_id IS 'The report';
COMMENT ON COLUMN mart.state_capital.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN mart.state_capital.division_name IS 'Name of the division; null where unknown';
COMMENT ON COLUMN mart.state_capital.entity_id IS 'The body';
COMMENT ON COLUMN mart.state_capital.entity_name IS 'Name of the body as published';
COMMENT ON COLUMN mart.state_capital.entity_kind IS 'department, own_level, unit or system';
COMMENT ON COLUMN mart.state_capital.edition IS 'department (consolidated) or unit';
COMMENT ON COLUMN mart.state_capital.report_year IS 'Fiscal year of the report';
COMMENT ON COLUMN mart.state_capital.fiscal_year IS 'Year of the amounts; a prior-year column differs from the report''s year';
COMMENT ON COLUMN mart.state_capital.code IS 'Functional code (类/款/项), or total; null where the line has no known meaning';
COMMENT ON COLUMN mart.state_capital.code_level IS 'class 类, section 款 or item 项; null for a name or total';
COMMENT ON COLUMN mart.state_capital.label IS 'As printed, white space removed';
COMMENT ON COLUMN mart.state_capital.standard_name IS 'Official name of the code in that fiscal year; null where unknown';
COMMENT ON COLUMN mart.state_capital.line_role IS 'detail, subtotal, of_which 其中, total 合计 or grand_total 总计';
COMMENT ON COLUMN mart.state_capital.is_leaf IS 'No child prints an amount in the column of the total';
COMMENT ON COLUMN mart.state_capital.opening_yuan IS '年初结转和结余, in yuan; null where not printed';
COMMENT ON COLUMN mart.state_capital.revenue_yuan IS '本年收入, in yuan; null where not printed';
COMMENT ON COLUMN mart.state_capital.total_yuan IS '本年支出, in yuan; null where not printed';
COMMENT ON COLUMN mart.state_capital.basic_yuan IS '基本支出, in yuan; null where not printed';
COMMENT ON COLUMN mart.state_capital.project_yuan IS '项目支出, in yuan; null where not printed';
COMMENT ON COLUMN mart.state_capital.closing_yuan IS '年末结转和结余, in yuan; null where not printed';
COMMENT ON COLUMN mart.state_capital.undisclosed_yuan IS 'On the total: printed total less the sum of the leaves, zero where every line is printed; null elsewhere';
