# ok
for i in range(100_000):
    next(j for j in range(3))
