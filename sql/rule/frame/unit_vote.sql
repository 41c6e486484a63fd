-- The statement whose figures are a thousand or ten thousand times those of the others: of every pair of statements with
-- such a copied total both are suspected, the one suspected most often is named, a detail before a summary.
CREATE OR REPLACE TEMP TABLE unit_vote AS
WITH ratio AS (
    SELECT j.sha256, j.rule_id, j.place, j.left_amount, j.right_amount,
           list_filter([1000, 10000, 100000000],
                       lambda k: abs(j.left_amount - j.right_amount * k) <= k * j.finest
                            OR abs(j.left_amount * k - j.right_amount) <= k * j.finest)[1] AS factor
    FROM judged j
    WHERE j.verdict = 'break' AND j.rule_id NOT IN (SELECT rule_id FROM rule WHERE category = 'narrative') AND j.comparison = 'copy_total' AND j.left_amount <> 0 AND j.right_amount <> 0
      AND abs(j.left_amount) > 100 * j.finest AND abs(j.right_amount) > 100 * j.finest
),
suspect AS (
    SELECT DISTINCT r.sha256, r.rule_id, r.factor, t.statement
    FROM ratio r JOIN term t USING (sha256, rule_id, place)
    WHERE r.factor IS NOT NULL
)
SELECT sha256, statement, min(factor) AS factor, count(*) AS votes
FROM suspect
GROUP BY sha256, statement
QUALIFY row_number() OVER (PARTITION BY sha256 ORDER BY votes DESC, statement LIKE '%summary', statement) = 1
