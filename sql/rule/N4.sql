-- N4: a told completion rate = outturn / the budget that the sentence names.
SELECT * FROM rate_sides('completion')
