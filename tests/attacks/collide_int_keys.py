# ok or limit Time
m = (1 << 61) - 1
d = {}
for i in range(20_000):
    d[i * m] = i
assert len(d) == 20_000
