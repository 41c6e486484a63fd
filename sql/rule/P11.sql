-- P11: weight printed for a first level = Σ weights of its indicators.
WITH level AS (
    SELECT DISTINCT ON (sha256, form_no, section, level_1) *
    FROM form_indicator
    WHERE level_1_weight IS NOT NULL
    ORDER BY sha256, form_no, section, level_1, ordinal
)
SELECT sha256, 'performance' AS statement, 'performance · ' || form_no || ' · ' || coalesce(level_1, section) AS place,
       'left' AS side, fact_id, level_1_weight AS amount_yuan, 0 AS precision_yuan
FROM level
UNION ALL
SELECT i.sha256, 'performance', 'performance · ' || i.form_no || ' · ' || coalesce(i.level_1, i.section), 'right', i.fact_id,
       i.weight, 0
FROM form_indicator i
JOIN level l ON l.sha256 = i.sha256 AND l.form_no = i.form_no AND l.section = i.section
            AND l.level_1 IS NOT DISTINCT FROM i.level_1
WHERE i.weight IS NOT NULL
