-- P2: printed total score of a form = Σ scores of what it counts; evaluated where each of them prints one.
SELECT sha256, 'performance' AS statement, place || ' · score' AS place, 'left' AS side, form_id AS fact_id,
       indicator_score AS amount_yuan, 0.1 ** indicator_score_decimals AS precision_yuan
FROM form_figure WHERE indicator_score IS NOT NULL
UNION ALL
SELECT i.sha256, 'performance', f.place || ' · score', 'right', i.fact_id, i.score, 0
FROM form_indicator i JOIN form_figure f USING (sha256, form_no)
WHERE is_counted AND f.is_scored AND f.indicator_score IS NOT NULL
UNION ALL
SELECT sha256, 'performance', place || ' · score', 'right', form_id,
       CASE WHEN claims_whole THEN execution_points ELSE execution_score END, 0
FROM form_figure
WHERE base IN ('whole', 'execution') AND is_scored AND execution_score IS NOT NULL AND indicator_score IS NOT NULL
