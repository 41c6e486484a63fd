-- What the words of a place are called in Chinese.
CREATE OR REPLACE TEMP TABLE word (token VARCHAR PRIMARY KEY, zh VARCHAR NOT NULL)
