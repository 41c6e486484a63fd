-- G1a: general public expenditure, 合计 = Σ classes, class = Σ sections, section = Σ items, in every column.
SELECT * FROM hierarchy_term WHERE statement = 'general_public_expenditure'
