# ok
d = {}
for i in range(50_000):
    d[i * 2.0 ** 40] = i
assert len(d) == 50_000
