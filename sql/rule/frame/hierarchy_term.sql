-- A line with lines under it = their sum, in every column that it or one of them prints.
CREATE OR REPLACE TEMP TABLE hierarchy_term AS
WITH parent AS (SELECT DISTINCT sha256, statement, vintage, parent AS code FROM kinship),
member AS (
    SELECT f.*, code AS family, 'left' AS side
    FROM figure f JOIN parent USING (sha256, statement, vintage, code)
    UNION ALL
    SELECT f.*, k.parent, 'right'
    FROM figure f JOIN kinship k USING (sha256, statement, vintage, code)
)
SELECT sha256, statement, side, fact_id, amount_yuan, precision_yuan,
       statement || ' · ' || family
       || CASE statement WHEN 'general_public_basic_expenditure' THEN '' ELSE ' · ' || measure END
       || vintage AS place
FROM member
WHERE line_role <> 'of_which'
