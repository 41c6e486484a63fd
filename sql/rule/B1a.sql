-- B1a: basic expenditure by economic code, class = Σ sections, and 合计, where printed, = Σ classes.
SELECT * FROM hierarchy_term WHERE statement = 'general_public_basic_expenditure'
