# error RecursionError
t = ()
for i in range(100_000):
    t = (t,)
hash(t)
