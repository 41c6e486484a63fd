-- One row per fact on which the documents of a report disagree: some do not print it, print it another number of times,
-- or state budget bases that cannot both hold (a basis that is not stated agrees with either).
CREATE OR REPLACE TEMP TABLE conflict AS
SELECT
    f.report_id,
    f.statement,
    f.label,
    f.measure,
    f.is_outturn,
    f.amount_yuan,
    min(f.row_no) AS row_no
FROM contender_fact f
JOIN (
    SELECT report_id, count(*) AS documents
    FROM contender
    GROUP BY report_id
) g USING (report_id)
GROUP BY
    f.report_id,
    f.statement,
    f.fiscal_year,
    f.direction,
    f.budget_account,
    f.classification,
    f.code,
    f.label,
    f.line_role,
    f.measure,
    f.lane,
    f.is_outturn,
    f.amount_yuan,
    g.documents
HAVING count(*) < g.documents
    OR min(f.printed_times) < max(f.printed_times)
    OR max(f.original_times) + max(f.revised_times) > max(f.printed_times) AND NOT f.is_outturn;
