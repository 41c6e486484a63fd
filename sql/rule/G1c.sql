-- G1c: general public expenditure with balances, in each row opening + revenue - expenditure = closing.
SELECT * FROM balance_term WHERE statement = 'general_public_expenditure'
