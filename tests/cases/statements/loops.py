# needs: 3.14
# === while, for, else, break, continue ===
def find(xs, x):
    for i, y in enumerate(xs):
        if y == x:
            break
    else:
        return -1
    return i


assert find([5, 6, 7], 6) == 1 and find([], 1) == -1 and find([1], 2) == -1


def count(n):
    r = []
    while n:
        n -= 1
        if n % 2:
            continue
        if n == 0:
            break
        r.append(n)
    else:
        r.append('else')
    return r


assert count(7) == [6, 4, 2] and count(0) == ['else']


def nested():
    r = []
    for i in range(3):
        for j in range(3):
            if j == i:
                continue
            if j > i + 1:
                break
            r.append((i, j))
        else:
            r.append(i)
    return r


assert nested() == [(0, 1), (1, 0), (1, 2), 1, (2, 0), (2, 1), 2]


def empty(xs):
    for x in xs:
        pass
    try:
        return x
    except UnboundLocalError as e:
        return str(e)


assert empty([1, 2]) == 2
assert empty([]) == "cannot access local variable 'x' where it is not associated with a value"

# === targets of all kinds ===
d = {}
box = [0, 0]
for d['k'], (box[0], *box[1:]) in [(1, (2, 3, 4)), (5, (6,))]:
    pass
assert d == {'k': 5} and box == [6]
for i, in [(1,), (2,)]:
    pass
assert i == 2
for [a, *b, c] in ['abcd']:
    assert (a, b, c) == ('a', ['b', 'c'], 'd')

# === unpacking errors ===


def error(f):
    try:
        f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


def unpack2(v):
    a, b = v


def unpack_star(v):
    a, *b, c = v


assert error(lambda: unpack2((1,))) == 'ValueError: not enough values to unpack (expected 2, got 1)'
assert error(lambda: unpack2((1, 2, 3))) == 'ValueError: too many values to unpack (expected 2, got 3)'
assert error(lambda: unpack2(5)) == 'TypeError: cannot unpack non-iterable int object'
assert error(lambda: unpack_star([1])) == 'ValueError: not enough values to unpack (expected at least 2, got 1)'
a, (b, *c), *d = 1, (2, 3, 4), 5, 6
assert (a, b, c, d) == (1, 2, [3, 4], [5, 6])
[a, b] = 'xy'
assert a + b == 'xy'
a = b = c = []
a.append(1)
assert c == [1]

# === del ===
x = [1, 2, 3, 4]
y = 1
del x[0], x[1:], y
assert x == [2]
try:
    y
except NameError as e:
    assert str(e) == "name 'y' is not defined"


class A:
    pass


o = A()
o.p, o.q = 1, 2
del (o.p, [o.q])
assert not hasattr(o, 'p') and not hasattr(o, 'q')


def local():
    z = 1
    del z
    try:
        del z
    except UnboundLocalError as e:
        return str(e)


assert local() == "cannot access local variable 'z' where it is not associated with a value"

# === annotations bind nothing, and evaluate only the target ===
ann: undefined_name = 3
assert ann == 3


def annotated(p: undefined_name, *a: also_undefined) -> nothing:
    q: undefined_name
    r: undefined_name = p
    (s): undefined_name = 1
    return r


assert annotated(4) == 4
o.field: int = 7
assert o.field == 7

# === assert ===




def exec_assert(x):
    assert x, f'msg {x}'
    assert True
    assert (x, 'a tuple')


assert error(lambda: exec_assert(0)) == 'AssertionError: msg 0'
assert error(lambda: exec_assert(1)) is None
