-- E1a: in the expenditure statement, 合计 = Σ classes, class = Σ sections, section = Σ items, in every column.
SELECT * FROM hierarchy_term WHERE statement = 'expenditure'
