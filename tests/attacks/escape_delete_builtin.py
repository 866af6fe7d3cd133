# error
del str.upper
