# === what every main module has ===
names = set(globals())
assert {'__name__', '__builtins__'} <= names

# === iterating over a copy while binding ===
for name, value in list(globals().items()):
    globals()['copy_of_' + name] = value
assert copy_of___name__ == '__main__'

# === the dict is a dict like others ===
assert globals() == dict(globals())
assert 'print' not in globals()
globals().setdefault('given', []).append(1)
assert given == [1]
before = 0
before = len(globals())
more = 1
assert len(globals()) == before + 1


# === functions made before keep seeing the dict ===
def total():
    return sum(value for name, value in globals().items() if name.startswith('n_'))


for i in range(5):
    globals()[f'n_{i}'] = i
assert total() == 10
exec('n_9 = 90')
assert total() == 100
