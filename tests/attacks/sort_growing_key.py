# ok
x = [3, 1, 2]
y = sorted(x, key=lambda v: x.append(v) or v)
assert len(y) == 3
