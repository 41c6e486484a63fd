-- F1b: government fund, in each row expenditure = basic + project.
SELECT * FROM row_sum_term WHERE statement = 'government_fund'
