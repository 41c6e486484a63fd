-- T2: three public, outturn ≤ budget, per item; the revised budget before the original one.
WITH budget AS (
    SELECT *, split_part(vintage, ' · ', 2) AS kind
    FROM figure
    WHERE statement = 'three_public_expense' AND code NOT IN ('meetings', 'training')
    QUALIFY vintage = '' OR kind LIKE '%budget%' AND split_part(vintage, ' · ', 3) = ''
        AND kind = max(kind) FILTER (kind LIKE '%budget%') OVER (PARTITION BY sha256, code)
)
SELECT sha256, statement, statement || ' · ' || code AS place, CASE vintage WHEN '' THEN 'left' ELSE 'right' END AS side,
       fact_id, amount_yuan, precision_yuan
FROM budget
