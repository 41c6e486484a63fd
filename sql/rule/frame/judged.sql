-- The verdict of every place. Equal: Δ = 0; rounding: inside the envelope. A copied leaf allows nothing but half the
-- coarser place where the two are printed in different places; a copied total one place, or the rounding of its leaves.
CREATE OR REPLACE TEMP TABLE judged AS
WITH side AS (
    SELECT * EXCLUDE (left_amount, right_amount),
           CASE WHEN blank = 'zero' AND printed THEN coalesce(left_amount, 0) ELSE left_amount END AS left_amount,
           CASE WHEN blank = 'zero' AND printed THEN coalesce(right_amount, 0) ELSE right_amount END AS right_amount
    FROM side_sum JOIN rule USING (rule_id)
),
bounded AS (
    SELECT * EXCLUDE (near, far),
           left_amount - right_amount AS difference,
           CASE comparison WHEN 'copy_leaf' THEN CASE WHEN finest < coarsest THEN coarsest * 0.5 ELSE 0 END
                           WHEN 'copy_total' THEN greatest(near, coarsest) ELSE near END AS near,
           CASE comparison WHEN 'copy_leaf' THEN CASE WHEN finest < coarsest THEN coarsest * 0.5 ELSE 0 END
                           WHEN 'copy_total' THEN greatest(near, (leaves + 1) * coarsest * 0.5) ELSE far END AS far
    FROM side
),
excess AS (
    SELECT *, CASE WHEN comparison = 'at_most' AND difference < 0 THEN 0 ELSE abs(difference) END AS excess
    FROM bounded
)
SELECT rule_id, sha256, place, statement, comparison, finest, coarsest, left_amount, right_amount, difference, excess,
       CASE WHEN comparison = 'at_most' AND negative AND severity = 'ERROR' THEN 'WARNING' ELSE severity END AS severity,
       CASE WHEN excess <= near THEN near ELSE far END AS envelope, near, far,
       CASE WHEN excess IS NULL THEN 'not_evaluated' WHEN excess = 0 THEN 'exact' WHEN excess <= far THEN 'rounding'
            WHEN comparison = 'comparable' THEN 'differs' ELSE 'break' END AS verdict
FROM excess
