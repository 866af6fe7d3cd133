# ok
d = {}
for i in range(100_000):
    d['\0' * (i % 100) + str(i)] = i
assert len(d) == 100_000
