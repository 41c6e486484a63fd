-- N8: the items that the narrative tells an outturn of = the items that the statement prints other than zero.
WITH told AS (
    SELECT * FROM narrative_figure
    WHERE topic = 'general_public_expenditure' AND section IN ('general_public', 'general_public_items')
      AND amount_kind = 'outturn' AND measure = 'total' AND coalesce(length(code), 7) = 7
),
whole AS (SELECT sha256 FROM told GROUP BY sha256 HAVING bool_and(code IS NOT NULL)),
named AS (SELECT * FROM told WHERE amount_yuan <> 0 QUALIFY row_number() OVER (PARTITION BY sha256, code ORDER BY ordinal) = 1),
item AS (
    SELECT sha256, 'left' AS side, fact_id, code FROM named
    UNION ALL
    SELECT sha256, 'right', min(fact_id), code
    FROM figure
    WHERE statement = 'general_public_expenditure' AND length(code) = 7 AND measure = 'total' AND vintage = ''
      AND amount_yuan <> 0
    GROUP BY sha256, code
)
SELECT sha256, 'narrative' AS statement, 'narrative · general_public_items · ' || code || ' · named' AS place, side, fact_id,
       1 AS amount_yuan, 0 AS precision_yuan
FROM item JOIN whole USING (sha256)
WHERE sha256 IN (SELECT sha256 FROM figure WHERE statement = 'general_public_expenditure')
