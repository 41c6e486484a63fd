-- X11: a 7-digit figure printed in expenditure and in general public expenditure is the same figure where no other money
-- is spent: where the two statements agree on the total of its section, its class or the whole.
WITH row_total AS (
    SELECT sha256, vintage, code, sum(amount_yuan) FILTER (statement = 'expenditure') AS whole,
           sum(amount_yuan) FILTER (statement = 'general_public_expenditure') AS general, max(precision_yuan) AS u
    FROM figure
    WHERE statement IN ('expenditure', 'general_public_expenditure') AND measure = 'total' AND code IS NOT NULL
    GROUP BY ALL
),
item AS (
    SELECT sha256, vintage, code, unnest([substr(code, 1, 5), substr(code, 1, 3), 'total']) AS ancestor
    FROM row_total
    WHERE length(code) = 7 AND whole IS NOT NULL AND general IS NOT NULL
),
copied AS (
    SELECT DISTINCT i.sha256, i.vintage, i.code
    FROM item i JOIN row_total a ON a.sha256 = i.sha256 AND a.vintage = i.vintage AND a.code = i.ancestor
    WHERE abs(a.whole - a.general) <= a.u
)
SELECT sha256, statement, CASE statement WHEN 'expenditure' THEN 'left' ELSE 'right' END AS side,
       fact_id, amount_yuan, precision_yuan, 'expenditure · ' || code || ' · ' || measure || vintage AS place
FROM figure JOIN copied USING (sha256, vintage, code)
WHERE statement IN ('expenditure', 'general_public_expenditure') AND measure IN ('total', 'basic', 'project')
