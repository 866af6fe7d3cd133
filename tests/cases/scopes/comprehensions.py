# === iteration variables are isolated ===
i = 'outer'
assert [i for i in range(3)] == [0, 1, 2] and i == 'outer'


def f(x):
    y = [x for x in range(x)]
    z = {x: x for x in 'ab'}
    return x, y, z, {x for x in (1, 1)}, [[x for x in range(x)] for x in range(3)]


assert f(3) == (3, [0, 1, 2], {'a': 'a', 'b': 'b'}, {1}, [[], [0], [0, 1]])


def after():
    [q for q in (1, 2)]
    try:
        return q
    except NameError as e:
        return str(e)


assert after() == "name 'q' is not defined"

# === closures capture one variable for the whole comprehension ===
assert [h() for h in [lambda: i for i in range(3)]] == [2, 2, 2]
assert [h() for h in [lambda i=i: i for i in range(3)]] == [0, 1, 2]


def captured():
    out = []
    for n in range(2):
        out.append([lambda: (n, k) for k in range(n + 1)])
    return [[h() for h in row] for row in out]


assert captured() == [[(1, 0)], [(1, 1), (1, 1)]]

# === := binds around ===


def walrus(xs):
    r = [last := x for x in xs if (seen := x) or True]
    return r, last, seen


assert walrus([3, 4]) == ([3, 4], 4, 4)
total = 0
partial = [total := total + v for v in range(5)]
assert partial == [0, 1, 3, 6, 10] and total == 10


def in_generator(xs):
    found = None
    any((found := x) > 2 for x in xs)
    return found


assert in_generator([1, 2, 3, 4]) == 3

# === clauses and conditions ===
assert [(a, b) for a in range(3) if a for b in range(a) if b == 0] == [(1, 0), (2, 0)]
assert [a + b for a, b in [(1, 2), (3, 4)]] == [3, 7]
assert {k: v for k, *v in ['abc', 'd']} == {'a': ['b', 'c'], 'd': []}
assert [x for x in [y for y in range(3)] if x in [z for z in range(2)]] == [0, 1]

# === the first iterable is evaluated outside, at once; generators are lazy ===
log = []


def src(n):
    log.append('src')
    return range(n)


gen = (log.append(v) or v for v in src(2))
assert log == ['src']
assert next(gen) == 0 and log == ['src', 0]
try:
    (v for v in 5)
    assert False
except TypeError as e:
    assert str(e) == "'int' object is not iterable"


def unbound_in_loop():
    messages = []
    for n in range(2):
        try:
            [late for _ in [1] if late for late in [1]]
        except NameError as e:
            messages.append((type(e).__name__, str(e)))
    return messages


assert unbound_in_loop() == [
    ('UnboundLocalError', "cannot access local variable 'late' where it is not associated with a value")] * 2


class Scope:
    n = 3
    squares = [x * x for x in range(n)]
    pairs = {x: [y for y in range(x)] for x in range(n)}
    lazy = list(x for x in range(n))
    fs = [lambda: x for x in range(n)]


assert Scope.squares == [0, 1, 4] and Scope.pairs == {0: [], 1: [0], 2: [0, 1]} and Scope.lazy == [0, 1, 2]
assert [h() for h in Scope.fs] == [2, 2, 2] and not hasattr(Scope, 'x')
