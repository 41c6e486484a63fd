-- Both sides of every place: their sums, and the envelopes their printed places allow. near counts half a printed place
-- of each non-zero term, far those printed 0.00 too.
CREATE OR REPLACE TEMP TABLE side_sum AS
SELECT rule_id, sha256, place, arg_min(statement, (side, statement)) AS statement,
       sum(sign * amount_yuan) FILTER (side = 'left') AS left_amount,
       sum(sign * amount_yuan) FILTER (side = 'right') AS right_amount,
       count(fact_id) > 0 AS printed,
       bool_or(amount_yuan < 0) AS negative,
       min(precision_yuan) FILTER (fact_id IS NOT NULL) AS finest,
       max(precision_yuan) FILTER (fact_id IS NOT NULL) AS coarsest,
       coalesce(sum(precision_yuan) FILTER (amount_yuan <> 0), 0) * 0.5 AS near,
       coalesce(sum(precision_yuan), 0) * 0.5 AS far,
       coalesce(max(leaves), 0) AS leaves
FROM term
GROUP BY rule_id, sha256, place
