-- Y2: the prior-year total that the narrative implies = the loaded total of the prior year. The narrative is not read yet.
SELECT sha256, statement, fact_id, 'left' AS side, 'expenditure · prior_year' AS place
FROM comparable_amount
WHERE false
