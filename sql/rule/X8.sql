-- X8: a fund's revenue, opening, expenditure and closing in the appropriation summary = 合计 of its own statement, for the
-- statements that print balances; expenditure and closing only where the summary prints the columns of funds.
WITH operand AS (
    SELECT *, 'left' AS side, account AS fund,
           CASE WHEN direction = 'revenue' THEN 'revenue' WHEN direction = 'expenditure' THEN 'total' ELSE code END AS item
    FROM appropriation_line
    WHERE account <> 'fiscal_appropriation'
      AND (direction = 'revenue' OR code IN ('opening', 'closing')
           OR code = 'current_year_total' AND direction = 'expenditure')
    UNION ALL
    SELECT *, 'right', account, measure
    FROM total_row
    WHERE statement IN ('general_public_expenditure', 'government_fund', 'state_capital')
      AND measure IN ('opening', 'revenue', 'total', 'closing')
)
SELECT sha256, statement, side, fact_id, amount_yuan, precision_yuan, leaves,
       'appropriation_summary · ' || fund || ' · ' || item || vintage AS place
FROM operand
QUALIFY bool_or(side = 'right' AND item IN ('opening', 'revenue', 'closing')) OVER (PARTITION BY sha256, vintage, fund)
    AND (side = 'left' OR item IN ('opening', 'revenue')
         OR bool_or(side = 'left' AND item = 'total') OVER (PARTITION BY sha256, vintage))
