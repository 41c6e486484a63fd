-- In each row the total column = its parts, in statements that print the total and at least one of its parts. Rows are
-- told apart by code, rows of one code or none by their number.
CREATE OR REPLACE TEMP TABLE row_sum_term AS
WITH part AS (
    SELECT unnest(['revenue', 'expenditure', 'general_public_expenditure', 'government_fund', 'state_capital'])
               AS statement,
           unnest([['fiscal_appropriation', 'superior_subsidy', 'institutional_service', 'commercial_operating',
                    'affiliate_remittance', 'other'],
                   ['basic', 'project', 'remittance_to_superior', 'commercial_operating', 'subsidy_to_affiliate'],
                   ['basic', 'project'], ['basic', 'project'], ['basic', 'project']]) AS parts
),
member AS (
    SELECT f.*, CASE measure WHEN 'total' THEN 'left' ELSE 'right' END AS side,
           count(DISTINCT row_no) OVER (PARTITION BY sha256, f.statement, vintage, code) > 1 AS repeated,
           bool_or(measure = 'total') OVER sheet AND bool_or(measure <> 'total') OVER sheet AS printed
    FROM figure f JOIN part USING (statement)
    WHERE measure = 'total' OR list_contains(parts, measure)
    WINDOW sheet AS (PARTITION BY sha256, f.statement, vintage)
)
SELECT sha256, statement, side, fact_id, amount_yuan, precision_yuan,
       statement || ' · '
       || CASE WHEN code IS NULL THEN 'row ' || row_no WHEN repeated THEN code || ' row ' || row_no ELSE code END
       || vintage AS place
FROM member
WHERE printed
