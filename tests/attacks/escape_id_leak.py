# ok
a, b = object(), object()
assert id(a) != id(b)
assert id(b) - id(a) == 16
