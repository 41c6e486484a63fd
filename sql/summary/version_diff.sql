-- Grain: one figure that two versions of a report do not print alike, in the order of the statements. A line printed
-- several times is compared in its order.
WITH figure AS (
    SELECT
        *,
        row_number() OVER (
            PARTITION BY version, statement, direction, budget_account, classification, code, label, line_role,
                measure, lane, amount_kind, fiscal_year
            ORDER BY row_no, column_no
        ) AS occurrence
    FROM core.amount
    WHERE report_id = $report
)
SELECT
    CASE WHEN o.version IS NULL THEN 'new' WHEN n.version IS NULL THEN 'gone' ELSE 'changed' END AS change,
    coalesce(n.statement, o.statement) AS statement,
    coalesce(n.label, o.label) AS label,
    coalesce(n.code, o.code) AS code,
    coalesce(n.budget_account, o.budget_account) AS budget_account,
    coalesce(n.measure, o.measure) AS measure,
    coalesce(n.amount_kind, o.amount_kind) AS amount_kind,
    coalesce(n.fiscal_year, o.fiscal_year) AS fiscal_year,
    o.amount_yuan AS from_yuan,
    n.amount_yuan AS to_yuan,
    coalesce(n.amount_yuan, 0) - coalesce(o.amount_yuan, 0) AS difference_yuan,
    coalesce(o.sheet, 'p. ' || o.page) || ' r' || o.row_no || ' c' || o.column_no AS from_cell,
    coalesce(n.sheet, 'p. ' || n.page) || ' r' || n.row_no || ' c' || n.column_no AS to_cell
FROM (FROM figure WHERE version = $from::INTEGER) o
FULL JOIN (FROM figure WHERE version = $to::INTEGER) n
    ON n.statement = o.statement
    AND n.direction = o.direction
    AND n.budget_account = o.budget_account
    AND n.classification = o.classification
    AND n.code IS NOT DISTINCT FROM o.code
    AND n.label = o.label
    AND n.line_role = o.line_role
    AND n.measure = o.measure
    AND n.lane = o.lane
    AND n.amount_kind = o.amount_kind
    AND n.fiscal_year = o.fiscal_year
    AND n.occurrence = o.occurrence
WHERE n.amount_yuan IS DISTINCT FROM o.amount_yuan
ORDER BY statement, coalesce(n.row_no, o.row_no), coalesce(n.column_no, o.column_no), change
