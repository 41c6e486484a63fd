-- G1b: general public expenditure, in each row total = basic + project.
SELECT * FROM row_sum_term WHERE statement = 'general_public_expenditure'
