-- For each break the corrections that mend it, the best value of each cell, by breaks mended and by how often the value
-- is printed for the same code and column elsewhere in the document.
CREATE OR REPLACE TEMP TABLE correction_ranked AS
WITH best AS (
    SELECT *
    FROM correction_candidate
    QUALIFY row_number() OVER (PARTITION BY sha256, fact_id ORDER BY mended DESC, exact DESC, expected_yuan) = 1
),
supported AS (
    SELECT b.*, count(o.fact_id) AS copies
    FROM best b
    JOIN figure f USING (sha256, fact_id)
    LEFT JOIN figure o ON o.sha256 = b.sha256 AND o.code = f.code AND o.vintage = f.vintage AND o.fact_id <> f.fact_id
         AND o.amount_yuan = b.expected_yuan
    GROUP BY ALL
)
SELECT j.sha256, j.rule_id, j.place, s.fact_id, s.expected_yuan, s.mended, s.exact, s.copies, s.identities,
       rank() OVER (PARTITION BY j.sha256, j.rule_id, j.place ORDER BY s.mended DESC, s.copies DESC) AS position,
       count(*) OVER (PARTITION BY j.sha256, j.rule_id, j.place) AS rivals
FROM judged j
JOIN incidence i USING (sha256, rule_id, place)
JOIN supported s USING (sha256, fact_id)
WHERE j.verdict = 'break'
