-- R1b: in the revenue statement, each row = Σ its sources.
SELECT * FROM row_sum_term WHERE statement = 'revenue'
