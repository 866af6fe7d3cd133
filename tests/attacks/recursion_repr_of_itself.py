# ok
x = []
x.append(x)
assert repr(x) == '[[...]]'
d = {}
d[1] = d
assert str(d) == '{1: {...}}'
