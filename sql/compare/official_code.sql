-- Grain: the code that is asked for, where it is official in any year; it ends with the first.
SELECT code FROM ref.code_year WHERE code = $code LIMIT 1
