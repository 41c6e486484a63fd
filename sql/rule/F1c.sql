-- F1c: government fund, 合计 = Σ classes, class = Σ sections, section = Σ items, in every column.
SELECT * FROM hierarchy_term WHERE statement = 'government_fund'
