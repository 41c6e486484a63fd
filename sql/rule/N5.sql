-- N5: a told growth rate = change / the base that the sentence names, without sign.
SELECT * FROM rate_sides('growth')
