# === keys are taken out and added while a dict is gone through ===
def walked(d, step):
    seen = []
    try:
        for key in d:
            seen.append(key)
            step(d, key)
    except RuntimeError as error:
        seen.append(str(error))
    return seen, list(d)


def moved(d, key):
    del d[key]
    d[key + 100] = 1


CHANGED = 'dictionary keys changed during iteration'
assert walked({0: 0}, moved) == ([0, CHANGED], [100])
assert walked({i: i for i in range(3)}, moved) == ([0, 1, 2], [100, 101, 102])
assert walked({i: i for i in range(4)}, moved) == ([0, 1, 100, 101, CHANGED], [2, 3, 200, 201])
assert walked({i: i for i in range(5)}, moved) == ([0, 2, 3, 4, 100, CHANGED], [1, 102, 103, 104, 200])
assert walked({i: i for i in range(6)}, moved) == ([0, 1, 2, 3, 4, 104, CHANGED], [5, 100, 101, 102, 103, 204])

# === renaming the keys of a dict while it is gone through ===
prices = {'apple': 1, 'pear': 2, 'plum': 3}
for name in prices:
    prices[name.upper()] = prices.pop(name)
assert prices == {'APPLE': 1, 'PEAR': 2, 'PLUM': 3}

# === the place of a key that was taken out is not used again ===
d = {'a': 1}
it = iter(d)
assert next(it) == 'a'
del d['a']
d['b'] = 2
try:
    next(it)
    assert False
except RuntimeError as error:
    assert str(error) == CHANGED
assert list(it) == []

d = {1: 1, 2: 2, 3: 3}
it = reversed(d)
assert next(it) == 3
del d[3]
d[4] = 4
assert list(it) == [2, 1]

# === popitem gives the place back ===
d = {i: i for i in range(3)}
seen = []
for key in d:
    seen.append(key)
    d.popitem()
    d[key + 10] = 1
assert seen == [0, 1, 11] or seen == [0, 1, 12], seen

# === a dict that is emptied and filled meanwhile ===
d = {1: 1, 2: 2, 3: 3}
it = iter(d.items())
assert next(it) == (1, 1)
d.clear()
d.update({7: 1, 8: 2, 9: 3})
assert list(it) == [(8, 2), (9, 3)]

# === another size is an error ===
d = {1: 1, 2: 2}
it = iter(d)
next(it)
d[3] = 3
for _ in range(2):
    try:
        next(it)
        assert False
    except RuntimeError as error:
        assert str(error) == 'dictionary changed size during iteration'

# === used as a stack and as a queue ===
d = {}
for i in range(1000):
    d[i] = i
    if i % 3 == 0:
        del d[i]
    if i % 5 == 0 and d:
        del d[next(iter(d))]
assert (len(d), next(iter(d)), next(reversed(d))) == (467, 299, 998)
while d:
    key = next(reversed(d))
    del d[key]
d['x'] = 1
assert list(d) == ['x'] and d.popitem() == ('x', 1) and not d
