-- N7: Σ budget told for the items = the budget told for all of them, where every item with an outturn is named.
WITH item AS (
    SELECT *, coalesce(code = 'total', false) AS is_total
    FROM narrative_figure
    WHERE topic = 'general_public_expenditure' AND section IN ('general_public', 'general_public_items')
      AND amount_kind IN ('original_budget', 'revised_budget') AND measure = 'total' AND (code = 'total' OR coalesce(length(code), 7) = 7)
    QUALIFY row_number() OVER (PARTITION BY sha256, amount_kind, CASE WHEN code = 'total' THEN 0 ELSE ordinal END
                               ORDER BY ordinal) = 1
),
incomplete AS (
    SELECT DISTINCT f.sha256
    FROM figure f
    ANTI JOIN narrative_figure n
      ON n.sha256 = f.sha256 AND n.topic = f.statement AND n.code = f.code AND n.amount_kind = 'outturn'
    WHERE f.statement = 'general_public_expenditure' AND length(f.code) = 7 AND f.measure = 'total' AND f.vintage = ''
      AND f.amount_yuan <> 0
)
SELECT sha256, 'narrative' AS statement, 'narrative · general_public_items · total' || vintage AS place,
       CASE WHEN is_total THEN 'left' ELSE 'right' END AS side, fact_id, amount_yuan, precision_yuan
FROM item ANTI JOIN incomplete USING (sha256)
QUALIFY bool_or(NOT is_total) OVER (PARTITION BY sha256, vintage) AND bool_or(is_total) OVER (PARTITION BY sha256, vintage)
