# ok
m = (1 << 61) - 1
d = {(1, i * m, 'x'): i for i in range(20_000)}
assert len(d) == 20_000
assert d[(1, 19_999.0 * m, 'x')] if (1, 19_999.0 * m, 'x') in d else True
s = set(d)
for key in d:
    s.remove(key)
