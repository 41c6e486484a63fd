-- What is suggested for a break: the one cell, or else the few cells that might be it.
CREATE OR REPLACE TEMP TABLE misprint_text AS
WITH rival AS (
    SELECT c.sha256, c.rule_id, c.place, any_value(c.rivals) AS rivals,
           string_agg(coalesce(word.zh, a.statement) || ' 第' || a.row_no || '行 ' || a.label || ' ' || a.printed || ' → '
                      || money(c.expected_yuan, a.printed_unit), '；' ORDER BY a.statement, a.row_no, a.column_no) AS list
    FROM correction_ranked c
    JOIN staging.amount a USING (sha256, fact_id)
    LEFT JOIN word ON word.token = 'statement ' || a.statement
    WHERE c.position = 1
    GROUP BY ALL
    HAVING count(*) <= 4
)
SELECT sha256, rule_id, place,
       CASE WHEN m.fact_id IS NULL THEN '可能误印之处：' || list
            ELSE '疑为一格误印或误读：' || coalesce(word.zh, m.statement) || coalesce(' 第' || m.page || '页', '')
                 || ' 第' || m.row_no || '行 第' || m.column_no || '列 ' || m.label || ' 印为 ' || m.printed
                 || '，若为 ' || m.expected || '，则该格所涉 ' || m.identities || ' 项勾稽全部成立'
                 || coalesce('；同一数另见：' || e.places, '')
       END AS suggestion
FROM rival r
FULL JOIN misprint m USING (sha256, rule_id, place)
LEFT JOIN elsewhere e ON e.sha256 = m.sha256 AND e.fact_id = m.fact_id
LEFT JOIN word ON word.token = 'statement ' || m.statement
