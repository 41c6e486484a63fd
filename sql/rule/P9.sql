-- P9: original budget of the form of a whole department = the one the narrative tells for all items.
WITH told AS (
    SELECT * FROM narrative_figure
    WHERE topic = 'general_public_expenditure' AND code = 'total' AND amount_kind = 'original_budget' AND measure = 'total'
    QUALIFY row_number() OVER (PARTITION BY sha256 ORDER BY ordinal) = 1
)
SELECT sha256, 'performance' AS statement, place || ' · original_budget' AS place, 'left' AS side, form_id AS fact_id,
       original_budget_yuan AS amount_yuan, precision_yuan
FROM form_figure
WHERE form_kind = 'department_self_evaluation' AND original_budget_yuan IS NOT NULL
UNION ALL
SELECT f.sha256, 'performance', f.place || ' · original_budget', 'right', t.fact_id, t.amount_yuan, t.precision_yuan
FROM form_figure f JOIN told t USING (sha256)
WHERE f.form_kind = 'department_self_evaluation' AND f.original_budget_yuan IS NOT NULL
