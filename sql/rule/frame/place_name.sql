-- Places in Chinese, word by word.
CREATE OR REPLACE TEMP TABLE place_name AS
WITH piece AS (
    SELECT place, unnest(string_split(place, ' · ')) AS token, generate_subscripts(string_split(place, ' · '), 1) AS i
    FROM (SELECT DISTINCT place FROM judged)
)
SELECT place, string_agg(coalesce(zh, regexp_replace(piece.token, '^row | row ', ' 第') || CASE WHEN piece.token LIKE '%row %' THEN '行' ELSE '' END),
                         ' · ' ORDER BY i) AS zh
FROM piece LEFT JOIN word ON word.token = CASE i WHEN 1 THEN 'statement ' ELSE '' END || piece.token
GROUP BY place
