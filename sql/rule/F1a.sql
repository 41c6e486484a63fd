-- F1a: government fund, in each row opening + revenue - expenditure = closing.
SELECT * FROM balance_term WHERE statement = 'government_fund'
