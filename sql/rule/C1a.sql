-- C1a: state capital, in each row total = basic + project.
SELECT * FROM row_sum_term WHERE statement = 'state_capital'
