-- In each row opening + revenue - expenditure = closing, in statements that print a balance.
CREATE OR REPLACE TEMP TABLE balance_term AS
SELECT sha256, statement, CASE measure WHEN 'closing' THEN 'right' ELSE 'left' END AS side,
       CASE measure WHEN 'total' THEN -1 ELSE 1 END AS sign, fact_id, amount_yuan, precision_yuan,
       statement || ' · ' || coalesce(code, 'row ' || row_no) || vintage AS place
FROM figure
WHERE statement IN ('general_public_expenditure', 'government_fund', 'state_capital')
  AND measure IN ('opening', 'revenue', 'total', 'closing')
QUALIFY bool_or(measure IN ('opening', 'closing')) OVER (PARTITION BY sha256, statement, vintage)
