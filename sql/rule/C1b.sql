-- C1b: state capital, 合计 = Σ classes, class = Σ sections, section = Σ items, in every column.
SELECT * FROM hierarchy_term WHERE statement = 'state_capital'
