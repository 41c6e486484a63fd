-- N13: projects that were self-evaluated = Σ projects of each grade.
SELECT sha256, 'narrative' AS statement, 'narrative · performance · project_count' AS place,
       CASE code WHEN 'self_evaluation' THEN 'left' ELSE 'right' END AS side, fact_id, amount_yuan, precision_yuan
FROM narrative_figure
WHERE topic = 'performance' AND measure = 'project_count' AND (code = 'self_evaluation' OR code LIKE 'grade%')
QUALIFY row_number() OVER (PARTITION BY sha256, code ORDER BY ordinal) = 1
