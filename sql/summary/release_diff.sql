-- Grain: one figure that two releases do not show alike. A line printed several times is compared in its order.
WITH figure AS (
    SELECT 'old' AS release, * FROM older.mart.amount
    UNION ALL
    SELECT 'new' AS release, * FROM newer.mart.amount
),
numbered AS (
    SELECT
        *,
        row_number() OVER (
            PARTITION BY release, report_id, statement, direction, budget_account, classification, code, label,
                line_role, measure, amount_kind, fiscal_year
            ORDER BY row_no, column_no
        ) AS occurrence
    FROM figure
),
paired AS (
    SELECT
        report_id, statement, direction, budget_account, classification, code, label, line_role, measure, amount_kind,
        fiscal_year, occurrence,
        any_value(entity_name) AS entity_name,
        any_value(report_year) AS report_year,
        any_value(amount_yuan) FILTER (release = 'old') AS from_yuan,
        any_value(amount_yuan) FILTER (release = 'new') AS to_yuan,
        min(row_no) AS row_no,
        min(column_no) AS column_no
    FROM numbered
    GROUP BY ALL
)
SELECT
    CASE WHEN from_yuan IS NULL THEN 'new' WHEN to_yuan IS NULL THEN 'gone' ELSE 'changed' END AS change,
    report_id,
    entity_name,
    report_year,
    statement,
    label,
    code,
    budget_account,
    measure,
    amount_kind,
    fiscal_year,
    from_yuan,
    to_yuan,
    coalesce(to_yuan, 0) - coalesce(from_yuan, 0) AS difference_yuan
FROM paired
WHERE from_yuan IS DISTINCT FROM to_yuan
ORDER BY report_id, statement, row_no, column_no, change, amount_kind, fiscal_year
