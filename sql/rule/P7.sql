-- P7: outturn of the form of a whole department = its expenditure.
SELECT sha256, 'performance' AS statement, place || ' · outturn' AS place, 'left' AS side, form_id AS fact_id,
       outturn_yuan AS amount_yuan, precision_yuan
FROM form_figure
WHERE form_kind = 'department_self_evaluation' AND outturn_yuan IS NOT NULL
UNION ALL
SELECT f.sha256, 'performance', f.place || ' · outturn', 'right', e.fact_id, e.amount_yuan, e.precision_yuan
FROM form_figure f
JOIN figure e ON e.sha256 = f.sha256 AND e.statement = 'expenditure' AND e.code = 'total' AND e.measure = 'total'
             AND e.vintage = ''
WHERE f.form_kind = 'department_self_evaluation' AND f.outturn_yuan IS NOT NULL
