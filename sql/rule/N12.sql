-- N12: Σ shares of one whole = 100 %, where the parts told make up the whole.
WITH part AS (
    SELECT *, count(*) OVER whole AS parts, sum(numerator) OVER whole AS parts_yuan, sum(spread) OVER whole AS all_spread
    FROM narrative_rate
    WHERE measure = 'share' AND numerator IS NOT NULL AND denominator <> 0
    WINDOW whole AS (PARTITION BY sha256, section, base)
)
SELECT sha256, 'narrative' AS statement, 'narrative · ' || section || ' · share' AS place, 'left' AS side, fact_id,
       CAST(percent AS DECIMAL(20, 2)) AS amount_yuan, CAST(digit AS DECIMAL(20, 6)) AS precision_yuan
FROM part
WHERE parts > 1 AND abs(parts_yuan - denominator) <= all_spread / 100 * denominator
UNION ALL
SELECT DISTINCT sha256, 'narrative', 'narrative · ' || section || ' · share', 'right', NULL, 100,
       CAST(2 * all_spread AS DECIMAL(20, 6))
FROM part
WHERE parts > 1 AND abs(parts_yuan - denominator) <= all_spread / 100 * denominator
