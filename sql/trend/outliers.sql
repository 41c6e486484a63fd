-- Grain: one amount far from what the department's other years, or the other departments of the year, make expected.
-- History is in 万元, peers in percent of their expenditure. Robust z = 0.6745 × (value − median) ÷ median absolute deviation, from at least four other values; beyond 3.5.
WITH figure AS (
    SELECT entity_id, entity_name, fiscal_year, code, standard_name, amount_yuan, share_percent
    FROM mart.trend_functional
    WHERE measure = 'appropriation' AND code_level = 'item' AND fiscal_year <= CAST($year AS INTEGER)
),
against AS (
    SELECT f.*, 'history' AS compared_with, CAST(o.fiscal_year AS VARCHAR) AS whose,
           CAST(o.amount_yuan AS DOUBLE) / 10000 AS other, CAST(f.amount_yuan AS DOUBLE) / 10000 AS value
    FROM figure f
    JOIN figure o ON o.entity_id = f.entity_id AND o.code = f.code AND o.fiscal_year < f.fiscal_year
    UNION ALL
    SELECT f.*, 'peers', o.entity_name, CAST(o.share_percent AS DOUBLE), CAST(f.share_percent AS DOUBLE)
    FROM figure f
    JOIN figure o ON o.entity_id <> f.entity_id AND o.code = f.code AND o.fiscal_year = f.fiscal_year
),
middle AS (
    SELECT *, median(other) OVER of_figure AS middle, count(*) OVER of_figure AS others
    FROM against
    WINDOW of_figure AS (PARTITION BY entity_id, fiscal_year, code, compared_with)
),
spread AS (
    SELECT entity_id, entity_name, code, standard_name, compared_with, min(amount_yuan) AS amount_yuan,
           min(value) AS value, min(middle) AS middle, min(others) AS others,
           median(abs(other - middle)) AS deviation, list(printf('%s: %.2f', whose, other) ORDER BY whose)
               AS other_values
    FROM middle
    WHERE fiscal_year = CAST($year AS INTEGER) AND list_contains(string_split($entities, ','), entity_id)
    GROUP BY entity_id, entity_name, code, standard_name, compared_with
)
SELECT entity_name, code, standard_name AS name, compared_with, amount_yuan,
       CAST(value AS DECIMAL(20, 2)) AS value, CAST(middle AS DECIMAL(20, 2)) AS middle,
       CAST(deviation AS DECIMAL(20, 2)) AS deviation, others,
       CAST(0.6745 * (value - middle) / deviation AS DECIMAL(20, 1)) AS z,
       array_to_string(other_values, ' · ') AS other_values
FROM spread
WHERE others >= 4 AND deviation > 0 AND abs(0.6745 * (value - middle) / deviation) > 3.5
ORDER BY abs(z) DESC, entity_name, code
