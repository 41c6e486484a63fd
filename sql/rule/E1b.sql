-- E1b: in the expenditure statement, each row = basic + project + remittance + commercial + subsidy.
SELECT * FROM row_sum_term WHERE statement = 'expenditure'
