-- C2: state capital with balances, in each row opening + revenue - expenditure = closing.
SELECT * FROM balance_term WHERE statement = 'state_capital'
