-- Every printed line under its nearest printed ancestor: an item under its section, else its class, else the total.
CREATE OR REPLACE TEMP TABLE kinship AS
WITH line AS (
    SELECT DISTINCT sha256, statement, vintage, code
    FROM figure
    WHERE line_role <> 'of_which' AND regexp_full_match(code, 'total|[0-9]{3,}')
      AND statement IN ('revenue', 'expenditure', 'general_public_expenditure', 'general_public_basic_expenditure',
                        'government_fund', 'state_capital')
),
ancestor AS (
    SELECT *, unnest([substr(code, 1, 5), substr(code, 1, 3), 'total']) AS parent, unnest([3, 2, 1]) AS nearness
    FROM line
    WHERE code <> 'total'
)
SELECT a.sha256, a.statement, a.vintage, a.code, arg_max(a.parent, a.nearness) AS parent
FROM ancestor a
JOIN line p ON p.sha256 = a.sha256 AND p.statement = a.statement AND p.vintage = a.vintage AND p.code = a.parent
WHERE a.parent <> a.code
GROUP BY ALL
