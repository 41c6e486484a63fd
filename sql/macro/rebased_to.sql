-- Grain: one leaf amount of a compared report × one code it goes to in the year asked for: FROM mart.rebased_to(2023).
CREATE OR REPLACE MACRO mart.rebased_to(codes_of) AS TABLE
SELECT * FROM mart.rebased_amount WHERE target_year = CAST(codes_of AS INTEGER);
