-- How many non-zero leaves stand under each class, section and total, per column.
CREATE OR REPLACE TEMP TABLE leaf_count AS
WITH leaf AS (
    SELECT sha256, statement, amount_kind, fiscal_year, measure,
           unnest(list_distinct([substr(code, 1, 3), substr(code, 1, 5), 'total'])) AS code
    FROM staging.amount JOIN scope USING (sha256)
    WHERE is_leaf AND amount_yuan <> 0 AND regexp_full_match(code, '[0-9]+')
)
SELECT sha256, statement, amount_kind, fiscal_year, measure, code, count(*) AS leaves
FROM leaf
GROUP BY ALL
