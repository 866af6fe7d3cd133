# ok
m = (1 << 61) - 1
d = {i * m: i for i in range(5_000)}
for n in range(20):
    e = d | {n * m + 1: 0}
    e.update(d)
    assert set(e) - set(d) == {n * m + 1} - set(d)
