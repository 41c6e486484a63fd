-- One row per contender with the number of its accounts: documents of a report with the same number print the same facts,
-- apart from their place and from a budget basis that only some of them state. Where the bases they state cannot all
-- hold, each basis is an account of its own.
CREATE OR REPLACE TEMP TABLE content AS
WITH fact AS (
    SELECT
        *,
        NOT is_outturn
        AND max(original_times) OVER same + max(revised_times) OVER same > max(printed_times) OVER same AS is_disputed
    FROM contender_fact
    WINDOW same AS (
        PARTITION BY report_id, statement, fiscal_year, direction, budget_account, classification, code, label,
            line_role, measure, lane, is_outturn, amount_yuan
    )
),
print AS (
    SELECT
        sha256,
        sum(hash(struct_pack(
            statement, fiscal_year, direction, budget_account, classification, code, label, line_role, measure, lane,
            is_outturn, amount_yuan, printed_times
        ))::HUGEINT) AS facts,
        sum(hash(struct_pack(
            statement, code, label, measure, lane, amount_yuan, original_times, revised_times, unspecified_times
        ))::HUGEINT) AS bases,
        bool_or(is_disputed) AS is_disputed
    FROM fact
    GROUP BY sha256
),
told AS (
    SELECT
        c.*,
        coalesce(p.facts, 0) AS facts,
        CASE WHEN bool_or(p.is_disputed) OVER (PARTITION BY c.report_id, p.facts) THEN p.bases ELSE 0 END AS bases
    FROM contender c
    LEFT JOIN print p USING (sha256)
)
SELECT * EXCLUDE (facts, bases), dense_rank() OVER (ORDER BY report_id, facts, bases) AS account
FROM told;
