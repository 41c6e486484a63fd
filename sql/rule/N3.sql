-- N3: a told share = part / whole, both as the narrative or its statement gives them.
SELECT * FROM rate_sides('share')
