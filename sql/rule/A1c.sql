-- A1c: in the right lane of the appropriation summary, each row = Σ three funds, where the columns of funds are printed.
WITH lane AS (
    SELECT *, account = 'fiscal_appropriation' AS whole
    FROM appropriation_line
    WHERE direction = 'expenditure' OR code = 'closing'
)
SELECT sha256, statement, CASE WHEN whole THEN 'left' ELSE 'right' END AS side, fact_id, amount_yuan, precision_yuan,
       statement || ' · ' || coalesce(code, 'row ' || row_no) || ' · funds' || vintage AS place
FROM lane
WINDOW sheet AS (PARTITION BY sha256, vintage)
QUALIFY bool_or(whole) OVER sheet AND bool_or(NOT whole) OVER sheet
