-- X4c: government fund expenditure in the appropriation summary = 合计 of its own statement. A statement declared empty counts as 0.
SELECT sha256, statement, CASE statement WHEN 'appropriation_summary' THEN 'left' ELSE 'right' END AS side,
       fact_id, amount_yuan, precision_yuan, leaves, 'appropriation_summary · government_fund · total' || vintage AS place
FROM figure JOIN fund_columns_or_empty('government_fund') USING (sha256, vintage)
WHERE statement = 'appropriation_summary' AND code = 'current_year_total' AND direction = 'expenditure'
      AND account = 'government_fund'
   OR statement = 'government_fund' AND code = 'total' AND measure = 'total'
