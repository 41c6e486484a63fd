-- For each figure of a broken equation the value that would make the equation exact, what that value would do to every
-- identity of the figure, and how many breaks it would mend. Kept where no identity of the figure would break.
CREATE OR REPLACE TEMP TABLE correction_candidate AS
WITH proposed AS (
    SELECT DISTINCT i.sha256, i.fact_id, i.amount_yuan, i.amount_yuan - i.weight * j.difference AS expected_yuan
    FROM incidence i JOIN judged j USING (sha256, rule_id, place)
    WHERE j.verdict = 'break' AND j.comparison <> 'at_most' AND abs(i.weight) = 1
),
effect AS (
    SELECT p.*, j.verdict, j.far, j.comparison, j.difference + i.weight * (p.expected_yuan - p.amount_yuan) AS rest
    FROM proposed p
    JOIN incidence i USING (sha256, fact_id)
    JOIN judged j USING (sha256, rule_id, place)
    WHERE j.verdict <> 'not_evaluated' AND p.expected_yuan >= 0
)
SELECT sha256, fact_id, expected_yuan, count(*) FILTER (verdict = 'break') AS mended, count(*) FILTER (rest = 0) AS exact,
       count(*) AS identities
FROM effect
GROUP BY ALL
HAVING bool_and(CASE comparison WHEN 'at_most' THEN rest <= far ELSE abs(rest) <= far END)
