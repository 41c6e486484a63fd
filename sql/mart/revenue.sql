-- Grain: one functional code of one report and year.
CREATE OR REPLACE VIEW mart.revenue AS
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
        CAST(sum(amount_yuan) FILTER (measure = 'total')
            AS DECIMAL(20, 2)) AS total_yuan,
        CAST(sum(amount_yuan) FILTER (measure = 'fiscal_appropriation')
            AS DECIMAL(20, 2)) AS fiscal_appropriation_yuan,
        CAST(sum(amount_yuan) FILTER (measure = 'superior_subsidy')
            AS DECIMAL(20, 2)) AS superior_subsidy_yuan,
        CAST(sum(amount_yuan) FILTER (measure = 'institutional_service')
            AS DECIMAL(20, 2)) AS institutional_service_yuan,
        CAST(sum(amount_yuan) FILTER (measure = 'commercial_operating')
            AS DECIMAL(20, 2)) AS commercial_operating_yuan,
        CAST(sum(amount_yuan) FILTER (measure = 'affiliate_remittance')
            AS DECIMAL(20, 2)) AS affiliate_remittance_yuan,
        CAST(sum(amount_yuan) FILTER (measure = 'other')
            AS DECIMAL(20, 2)) AS other_yuan,
        sum(amount_yuan) FILTER (is_leaf AND measure = 'total') AS leaf_yuan
    FROM mart.amount
    WHERE amount_kind = 'outturn' AND statement = 'revenue'
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

COMMENT ON VIEW mart.revenue IS 'Revenue by functional code and source (收入决算表)';
COMMENT ON COLUMN mart.revenue.report_id IS 'The report';
COMMENT ON COLUMN mart.revenue.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN mart.revenue.division_name IS 'Name of the division; null where unknown';
COMMENT ON COLUMN mart.revenue.entity_id IS 'The body';
COMMENT ON COLUMN mart.revenue.entity_name IS 'Name of the body as published';
COMMENT ON COLUMN mart.revenue.entity_kind IS 'department, own_level, unit or system';
COMMENT ON COLUMN mart.revenue.edition IS 'department (consolidated) or unit';
COMMENT ON COLUMN mart.revenue.report_year IS 'Fiscal year of the report';
COMMENT ON COLUMN mart.revenue.fiscal_year IS 'Year of the amounts; a prior-year column differs from the report''s year';
COMMENT ON COLUMN mart.revenue.code IS 'Functional code (类/款/项), or total; null where the line has no known meaning';
COMMENT ON COLUMN mart.revenue.code_level IS 'class 类, section 款 or item 项; null for a name or total';
COMMENT ON COLUMN mart.revenue.label IS 'As printed, white space removed';
COMMENT ON COLUMN mart.revenue.standard_name IS 'Official name of the code in that fiscal year; null where unknown';
COMMENT ON COLUMN mart.revenue.line_role IS 'detail, subtotal, of_which 其中, total 合计 or grand_total 总计';
COMMENT ON COLUMN mart.revenue.is_leaf IS 'No child prints an amount in the column of the total';
COMMENT ON COLUMN mart.revenue.total_yuan IS '本年收入合计, in yuan; null where not printed';
COMMENT ON COLUMN mart.revenue.fiscal_appropriation_yuan IS '财政拨款收入, in yuan; null where not printed';
COMMENT ON COLUMN mart.revenue.superior_subsidy_yuan IS '上级补助收入, in yuan; null where not printed';
COMMENT ON COLUMN mart.revenue.institutional_service_yuan IS '事业收入, in yuan; null where not printed';
COMMENT ON COLUMN mart.revenue.commercial_operating_yuan IS '经营收入, in yuan; null where not printed';
COMMENT ON COLUMN mart.revenue.affiliate_remittance_yuan IS '附属单位上缴收入, in yuan; null where not printed';
COMMENT ON COLUMN mart.revenue.other_yuan IS '其他收入, in yuan; null where not printed';
COMMENT ON COLUMN mart.revenue.undisclosed_yuan IS 'On the total: printed total less the sum of the leaves, zero where every line is printed; null elsewhere';
