-- Grain: the code that is asked for, where any amount is printed under it; it ends with the first.
SELECT code FROM mart.amount WHERE code = $code LIMIT 1
