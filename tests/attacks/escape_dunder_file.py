# error
__file__[10**6]
