# ok
# One hash, and one float next to all of them.
m = (1 << 61) - 1
d = {}
for i in range(20_000):
    d[(1 << 300) + i * m] = i
assert len(d) == 20_000
assert all(d[(1 << 300) + i * m] == i for i in range(20_000))
for key in list(d):
    del d[key]
s = {(1 << 300) + i * m for i in range(20_000)}
assert len(s) == 20_000
