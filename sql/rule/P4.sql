-- P4: execution rate of a form = outturn / revised budget of the same line.
WITH rate AS (
    SELECT l.*, outturn_yuan * 100.0 / nullif(revised_budget_yuan, 0) AS exact
    FROM staging.performance_funding l JOIN scope USING (sha256)
    WHERE rate_percent IS NOT NULL
)
SELECT sha256, 'performance' AS statement, 'performance · ' || form_no || ' · ' || funding_source || ' · rate' AS place,
       'left' AS side, fact_id, CAST(rate_percent AS DECIMAL(20, 2)) AS amount_yuan, 0.1 ** rate_decimals AS precision_yuan
FROM rate
UNION ALL
SELECT sha256, 'performance', 'performance · ' || form_no || ' · ' || funding_source || ' · rate', 'right', fact_id,
       CAST(exact AS DECIMAL(20, 2)),
       CAST(100 * precision_yuan * (1 + exact / 100) / revised_budget_yuan + 0.01 AS DECIMAL(20, 6))
FROM rate
WHERE exact IS NOT NULL
