-- N2: the outturn told for an item (类款项) = the same item of its statement.
WITH told AS (
    SELECT *
    FROM narrative_figure
    WHERE length(code) = 7 AND amount_kind = 'outturn' AND measure = 'total' AND NOT is_implied
      AND topic IN ('general_public_expenditure', 'government_fund', 'state_capital')
)
SELECT sha256, topic AS statement, place, 'left' AS side, fact_id, amount_yuan, precision_yuan
FROM told
UNION ALL
SELECT t.sha256, t.topic, t.place, 'right', f.fact_id, f.amount_yuan, f.precision_yuan
FROM told t
JOIN figure f ON f.sha256 = t.sha256 AND f.statement = t.topic AND f.code = t.code AND f.measure = 'total' AND f.vintage = ''
