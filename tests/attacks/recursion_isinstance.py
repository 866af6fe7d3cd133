# error RecursionError
t = int
for i in range(100_000):
    t = (t,)
isinstance('x', t)
