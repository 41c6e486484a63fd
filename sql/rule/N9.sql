-- N9: 机关运行经费 ≤ routine operating cost of basic expenditure (公用经费).
WITH told AS (
    SELECT * FROM narrative_figure
    WHERE topic = 'organ_operating' AND measure = 'total' AND amount_kind = 'outturn' AND NOT is_implied
)
SELECT sha256, 'narrative' AS statement, place, 'left' AS side, fact_id, amount_yuan, precision_yuan FROM told
UNION ALL
SELECT t.sha256, 'narrative', t.place, 'right', f.fact_id, f.amount_yuan, f.precision_yuan
FROM told t
JOIN figure f ON f.sha256 = t.sha256 AND f.statement = 'general_public_basic_expenditure'
 AND f.code = 'routine_operating' AND f.vintage = ''
