-- Lines of the summary without of-which lines and without the lanes 基本/项目 and by economic code; the totals of those
-- lanes count only where the functional lane prints none. Beside a printed 财政拨款 line its funds are of-which lines,
-- beside a subtotal of opening or closing its parts are.
CREATE OR REPLACE TEMP VIEW summary_line AS
SELECT *
FROM figure
WHERE statement = 'revenue_expenditure_summary' AND line_role <> 'of_which'
  AND (classification NOT IN ('expenditure_nature', 'economic')
       OR coalesce(code, '') IN ('current_year_total', 'grand_total'))
QUALIFY NOT (coalesce(code, '') IN ('general_public_appropriation', 'government_fund_appropriation',
                                    'state_capital_appropriation')
             AND bool_or(coalesce(code, '') = 'fiscal_appropriation') OVER (PARTITION BY sha256, vintage, direction))
    AND NOT (coalesce(code, '') IN ('opening', 'closing') AND line_role <> 'subtotal'
             AND bool_or(line_role = 'subtotal') OVER (PARTITION BY sha256, vintage, code))
    AND NOT (classification IN ('expenditure_nature', 'economic')
             AND bool_or(classification = 'functional') OVER (PARTITION BY sha256, vintage, code));
CREATE OR REPLACE TEMP VIEW appropriation_line AS
SELECT * FROM figure WHERE statement = 'appropriation_summary' AND line_role <> 'of_which';
-- Lines that name a functional class, in the right lane of either summary.
CREATE OR REPLACE TEMP VIEW class_line AS
SELECT *
FROM figure
WHERE statement IN ('revenue_expenditure_summary', 'appropriation_summary') AND direction = 'expenditure'
  AND classification = 'functional' AND line_role NOT IN ('of_which', 'total', 'grand_total');
-- 合计 rows of the other statements.
CREATE OR REPLACE TEMP VIEW total_row AS
SELECT * FROM figure WHERE code = 'total';
-- Documents and vintages in which both statements print amounts.
CREATE OR REPLACE TEMP MACRO both_print(one, other) AS TABLE
    SELECT DISTINCT sha256, vintage FROM figure WHERE statement = one
    INTERSECT
    SELECT DISTINCT sha256, vintage FROM figure WHERE statement = other;
-- Documents and vintages whose appropriation summary prints the funds apart and whose fund statement prints amounts or
-- declares itself empty.
CREATE OR REPLACE TEMP MACRO fund_columns_or_empty(fund) AS TABLE
    SELECT DISTINCT f.sha256, f.vintage
    FROM figure f JOIN staging.statement s ON s.sha256 = f.sha256 AND s.statement = fund
    WHERE f.statement = 'appropriation_summary' AND f.direction = 'expenditure' AND f.account <> 'fiscal_appropriation'
      AND (s.state = 'declared_empty' OR s.precision_yuan IS NOT NULL);
-- The lanes of the summary by nature and by economic code, without of-which lines.
CREATE OR REPLACE TEMP VIEW nature_line AS
SELECT *
FROM figure
WHERE statement = 'revenue_expenditure_summary' AND line_role <> 'of_which'
  AND classification IN ('expenditure_nature', 'economic') AND code NOT IN ('current_year_total', 'grand_total');
