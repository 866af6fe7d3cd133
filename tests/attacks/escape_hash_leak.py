# ok
assert hash('abc') == hash('abc')
assert hash(1) == 1
