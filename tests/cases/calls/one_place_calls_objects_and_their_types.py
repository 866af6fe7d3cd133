# A place in the source that has called a method of a built-in object meets the type itself, and the other way round.


def upper(o):
    return o.upper()


def count(o, x):
    return o.count(x)


def insert(o, i, x):
    return o.insert(i, x)


def joined(o, items):
    return o.join(map(str, items))


def error(f, *arguments):
    try:
        f(*arguments)
    except TypeError as e:
        return str(e)
    assert False, 'expected a TypeError'


for _ in range(3):
    assert upper('a') == 'A'
    assert error(upper, str) == 'unbound method str.upper() needs an argument'
    assert upper(b'a') == b'A'
    assert error(upper, bytes) == 'unbound method bytes.upper() needs an argument'

    assert count([1, 1], 1) == 2
    assert error(count, list, [1]) == 'list.count() takes exactly one argument (0 given)'
    assert error(count, list, 1) == "descriptor 'count' for 'list' objects doesn't apply to a 'int' object"
    assert count((1, 1), 1) == 2
    assert error(count, tuple, (1,)) == 'tuple.count() takes exactly one argument (0 given)'

    assert insert([], 0, 1) is None
    assert error(insert, list, [], 0) == 'insert expected 2 arguments, got 1'

    assert joined(', ', [1, 2]) == '1, 2'
    assert error(joined, str, [1]) == "descriptor 'join' for 'str' objects doesn't apply to a 'map' object"
    assert joined('-', 'ab') == 'a-b'


# === the type of the type ===
def mro_length(o):
    return len(o.mro())


assert mro_length(int) == 2
assert error(mro_length, type) == 'unbound method type.mro() needs an argument'
assert mro_length(bool) == 3


# === both in one loop ===
results = []
for o in ['a', str, 'b', str, 'c']:
    try:
        results.append(o.title())
    except TypeError as e:
        results.append(str(e).split()[0])
assert results == ['A', 'unbound', 'B', 'unbound', 'C']
