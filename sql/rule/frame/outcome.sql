-- One row per place judged, and one per rule and document without any place, with its reason.
CREATE OR REPLACE TEMP TABLE outcome AS
WITH outcome AS (
    SELECT j.*, g.reason AS gap_reason FROM judged j LEFT JOIN gap g USING (rule_id, sha256)
    UNION ALL BY NAME
    SELECT g.rule_id, g.sha256, g.statement AS place, g.statement, r.severity, 'not_evaluated' AS verdict,
           g.reason AS gap_reason
    FROM gap g JOIN rule r USING (rule_id)
    ANTI JOIN judged j USING (rule_id, sha256)
),
named AS (
    SELECT o.*, d.report_id, r.category, r.sentence_zh, coalesce(n.zh, w.zh, o.place) AS place_zh,
           CASE verdict WHEN 'not_evaluated' THEN gap_reason END AS reason,
           coalesce(nullif(r.unit, ''), CASE WHEN s.unit IN ('元', '千元', '万元', '亿元') THEN s.unit END, '元') AS unit
    FROM outcome o
    JOIN rule r USING (rule_id)
    JOIN source_document d USING (sha256)
    LEFT JOIN source_statement s ON s.sha256 = o.sha256 AND s.statement = o.statement
    LEFT JOIN place_name n ON n.place = o.place
    LEFT JOIN word w ON w.token = 'statement ' || o.place
)
SELECT n.sha256, n.report_id, n.rule_id, category, severity, statement, n.place, left_amount, right_amount, difference,
       envelope, verdict, reason, suggestion,
       CASE verdict WHEN 'break' THEN coalesce(v.waived, every.waived) END AS waived, unit AS printed_unit,
       n.rule_id || ' · ' || place_zh || '：' || sentence_zh
       || CASE WHEN verdict = 'not_evaluated' THEN '；未核对：' || coalesce(rw.zh, reason)
          ELSE '：' || money(left_amount, unit) || ' / ' || money(right_amount, unit) || ' ' || unit
               || CASE WHEN excess = 0 THEN '' ELSE '，相差 ' || money(difference, unit) || '，允许 ' || money(envelope, unit) END
          END AS sentence
FROM named n
LEFT JOIN word rw ON rw.token = n.reason
LEFT JOIN misprint_text m ON m.sha256 = n.sha256 AND m.rule_id = n.rule_id AND m.place = n.place
LEFT JOIN waiver v ON v.report_id = n.report_id AND v.rule_id = n.rule_id AND v.place = n.place
LEFT JOIN waiver every ON every.report_id = n.report_id AND every.rule_id = n.rule_id AND every.place = '*'
