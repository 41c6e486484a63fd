-- R1a: in the revenue statement, 合计 = Σ classes, class = Σ sections, section = Σ items, in every column.
SELECT * FROM hierarchy_term WHERE statement = 'revenue'
