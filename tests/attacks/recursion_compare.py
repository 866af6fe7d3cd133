# error RecursionError
a = ()
b = ()
for i in range(100_000):
    a = (a,)
    b = (b,)
a < b
