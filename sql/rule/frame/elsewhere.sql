-- Where else the document prints a value that a correction expects: up to three figures, and the narrative.
CREATE OR REPLACE TEMP TABLE elsewhere AS
WITH wanted AS (SELECT DISTINCT sha256, fact_id, expected_yuan, expected FROM misprint),
place_of AS (
    SELECT w.sha256, w.fact_id,
           coalesce(word.zh, a.statement) || coalesce('第' || a.page || '页', '') || '第' || a.row_no || '行' AS printed_at
    FROM wanted w
    JOIN staging.amount a ON a.sha256 = w.sha256 AND a.amount_yuan = w.expected_yuan AND a.fact_id <> w.fact_id
    LEFT JOIN word ON word.token = 'statement ' || a.statement
    WHERE w.expected_yuan <> 0
    UNION ALL
    SELECT w.sha256, w.fact_id, '文字说明第' || n.page || '页'
    FROM wanted w JOIN staging.narrative_block n ON n.sha256 = w.sha256
         AND (contains(n.text, w.expected) OR contains(n.text, replace(w.expected, ',', '')))
    WHERE w.expected_yuan <> 0
)
SELECT sha256, fact_id, array_to_string(list_sort(list(DISTINCT printed_at))[1:3], '、') AS places
FROM place_of
GROUP BY sha256, fact_id
