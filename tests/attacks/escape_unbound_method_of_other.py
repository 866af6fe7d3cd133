# error
str.upper(1)
