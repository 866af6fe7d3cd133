# error
'x'.ToString()
