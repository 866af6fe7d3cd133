# ok
d = {}
for i in range(50_000):
    d[i << 32] = i
assert len(d) == 50_000
