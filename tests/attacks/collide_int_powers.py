# ok
s = {1 << i for i in range(3000)}
assert len(s) == 3000
