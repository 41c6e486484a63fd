-- Y4: 年初预算 in the narrative = the budget document of that year. No budget document is loaded yet.
SELECT sha256, statement, fact_id, 'left' AS side, 'general_public_expenditure · original_budget' AS place
FROM comparable_amount
WHERE false
