-- One row a changed digit: whether an identity sees the amount, how much the tightest one forgives, whether the change
-- is noticed (a break, or a finding that the report itself has not).
CREATE TEMP TABLE noticed AS
WITH forgiven AS (
    -- A sum forgives half a place a printed term, zeros too: a small amount may hide in each (HIDDEN_SMALL_AMOUNT).
    SELECT t.rule_id, t.place, sum(s.precision_yuan) / 2 AS envelope
    FROM staging.reconciliation_term t
    JOIN staging.amount a ON a.sha256 = t.sha256 AND a.fact_id = t.fact_id
    JOIN staging.statement s ON s.sha256 = a.sha256 AND s.statement = a.statement
    WHERE t.sha256 = '000001'
    GROUP BY ALL
),
seen AS (
    SELECT a.statement, a.row_no, a.column_no,
           min(greatest(r.envelope, forgiven.envelope) + abs(r.difference)) AS tightest
    FROM staging.amount a
    JOIN staging.reconciliation_term t ON t.sha256 = a.sha256 AND t.fact_id = a.fact_id
    JOIN staging.reconciliation r ON r.sha256 = t.sha256 AND r.rule_id = t.rule_id AND r.place = t.place
    JOIN forgiven ON forgiven.rule_id = t.rule_id AND forgiven.place = t.place
    WHERE a.sha256 = '000001' AND r.verdict IN ('exact', 'rounding')
      AND r.rule_id NOT IN ('T2', 'X3b', 'X5', 'X7', 'X9', 'X10') AND r.rule_id NOT LIKE 'Y%'
    GROUP BY ALL
)
SELECT c.n, c.digit, c.statement, c.row_no, c.column_no, a.label, a.measure, a.budget_account, a.printed,
       c.printed AS changed, seen.tightest IS NOT NULL AS seen, abs(c.delta) > seen.tightest AS above,
       EXISTS (FROM staging.reconciliation r WHERE r.sha256 = printf('%06d', c.n) AND r.verdict = 'break')
       OR EXISTS (FROM staging.finding f WHERE f.sha256 = printf('%06d', c.n)
                  AND f.severity IN ('WARNING', 'ERROR', 'FATAL')
                  AND (f.statement, f.row_no) = (c.statement, c.row_no)) AS noticed
FROM change c
JOIN staging.amount a ON a.sha256 = '000001'
 AND (a.statement, a.row_no, a.column_no) = (c.statement, c.row_no, c.column_no)
LEFT JOIN seen ON (seen.statement, seen.row_no, seen.column_no) = (c.statement, c.row_no, c.column_no)
