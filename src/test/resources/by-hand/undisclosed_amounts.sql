-- The printed total of each statement less the leaves under it, by report, year and fund.
WITH total AS (
    SELECT
        report_id, entity_name, fiscal_year, statement,
        CASE statement WHEN 'three_public_expense' THEN budget_account END AS account,
        sum(amount_yuan) FILTER (code = 'total') AS yuan,
        yuan - coalesce(sum(amount_yuan) FILTER (is_leaf AND code IS DISTINCT FROM 'meetings'
            AND code IS DISTINCT FROM 'training'), 0) AS undisclosed,
        bool_or(code = 'total') AS has_total
    FROM 'mart.amount.parquet'
    WHERE amount_kind = 'outturn'
    AND measure = CASE statement WHEN 'general_public_basic_expenditure' THEN 'basic' ELSE 'total' END
    AND statement IN ('expenditure', 'revenue', 'general_public_basic_expenditure', 'government_fund',
        'state_capital', 'three_public_expense')
    GROUP BY ALL
)
SELECT entity_name, fiscal_year, statement, yuan, undisclosed, report_id
FROM total
WHERE has_total AND (undisclosed <> 0 OR $with_equal = 'true')
ORDER BY entity_name, fiscal_year, statement, report_id
