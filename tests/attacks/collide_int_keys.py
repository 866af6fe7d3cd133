# ok
m = (1 << 61) - 1
d = {}
for i in range(50_000):
    d[i * m] = i
assert len(d) == 50_000
