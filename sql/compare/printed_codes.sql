-- Grain: one code that any amount is printed under.
SELECT DISTINCT code FROM mart.amount WHERE code IS NOT NULL
