-- X4d: state capital expenditure in the appropriation summary = 合计 of its own statement. A statement declared empty counts as 0.
SELECT sha256, statement, CASE statement WHEN 'appropriation_summary' THEN 'left' ELSE 'right' END AS side,
       fact_id, amount_yuan, precision_yuan, leaves, 'appropriation_summary · state_capital · total' || vintage AS place
FROM figure JOIN fund_columns_or_empty('state_capital') USING (sha256, vintage)
WHERE statement = 'appropriation_summary' AND code = 'current_year_total' AND direction = 'expenditure'
      AND account = 'state_capital'
   OR statement = 'state_capital' AND code = 'total' AND measure = 'total'
