# === operands are evaluated from left to right ===
log = []


def t(x):
    log.append(x)
    return x


def order(f):
    log.clear()
    f()
    return log[:]


class Box:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        log.append(('set', key, value))

    def __call__(self, *args, **kwargs):
        return args


box = Box()
assert order(lambda: t(1) + t(2) * t(3)) == [1, 2, 3]
assert order(lambda: t(1) < t(2) < t(3)) == [1, 2, 3]
assert order(lambda: t(3) < t(2) < t(1)) == [3, 2]
assert order(lambda: {t(1): t(2), t(3): t(4)}) == [1, 2, 3, 4]
assert order(lambda: [t(1), *[t(2)], t(3)]) == [1, 2, 3]
assert order(lambda: box(t(1), t(2), a=t(3), *[t(4)], **{'b': t(5)})) == [1, 2, 4, 3, 5]
assert order(lambda: (t(1), t(2))[t(0):t(1):t(1)]) == [1, 2, 0, 1, 1]
assert order(lambda: t(2) if t(1) else t(3)) == [1, 2]
assert order(lambda: t(2) if t(0) else t(3)) == [0, 3]
assert order(lambda: f'{t(1)!r:{t(2)}}{t(3)}') == [1, 2, 3]
assert order(lambda: [t(1) for t0 in t([1, 2]) if t(t0)]) == [[1, 2], 1, 1, 2, 1]


def assign():
    box[t('k')] = t('v')


assert order(assign) == ['v', 'k', ('set', 'k', 'v')]


def chain():
    box[t(1)] = box[t(2)] = t(3)


assert order(chain) == [3, 1, ('set', 1, 3), 2, ('set', 2, 3)]


def augment():
    box[t(1)] += t(5)


assert order(augment) == [1, 5, ('set', 1, 6)]

# === an operand keeps its value when a later one rebinds the variable ===


def walrus(x):
    a = x + (x := 2) + x
    b = [x, (x := 5), x]
    c = (x, (x := 7))
    d = x + (lambda: 1)() + (x := 1)
    x += (x := 100)
    e = {x: (x := 3), x: 4}
    f = x < (x := 9) < x
    g = f'{x}{(x := 1)}{x}'
    s = 'abcdef'
    h = s[(i := 1):(i := i + 2)]
    return a, b, c, d, x, e, f, g, h, i


assert walrus(1) == (5, [2, 5, 5], (5, 7), 9, 1, {101: 3, 3: 4}, False, '911', 'bc', 3)


def parallel():
    a, b = 1, 2
    a, b = b, a
    assert (a, b) == (2, 1)
    a, b, c = b, a, a + b
    assert (a, b, c) == (1, 2, 3)
    a, a = 5, 6
    assert a == 6
    xs = [0, 1]
    i = 0
    i, xs[i] = 1, 9
    assert (i, xs) == (1, [0, 9])
    i = 0
    xs[i], i = 7, 1
    assert (i, xs) == (1, [7, 9])
    xs[0], xs[1] = xs[1], xs[0]
    assert xs == [9, 7]
    i, (xs[i], i), i = 0, (3, 1), 5
    assert (xs, i) == ([3, 7], 5)
    i, xs[i] = iter((1, 8))
    assert (xs, i) == ([3, 8], 1)
    return 'done'


assert parallel() == 'done'

# === a method is looked up before its arguments are evaluated ===


class Late:
    def __getattr__(self, name):
        log.append('lookup ' + name)
        return lambda *a: a


assert order(lambda: Late().m(t(1), t(2))) == ['lookup m', 1, 2]


def missing():
    try:
        None.nothing(t(1))
    except AttributeError as e:
        log.append(str(e))


assert order(missing) == ["'NoneType' object has no attribute 'nothing'"]

# === boolean operators give operands ===
assert (0 or '' or [] or 'x') == 'x' and (1 and 2 and 3) == 3 and (1 and 0 and 3) == 0
assert (not 0) is True and (not 'a') is False and (not (not [])) is False


def conditions(a, b, c):
    r = []
    if a and b or c:
        r.append(1)
    if not (a and b) and not c:
        r.append(2)
    if (a if b else c):
        r.append(3)
    if a < b < c:
        r.append(4)
    if not a < b < c:
        r.append(5)
    while a and not b:
        b = 1
    x = a and b
    y = a or b
    x = x or c
    return r, x, y


assert conditions(1, 2, 3) == ([1, 3, 4], 2, 1)
assert conditions(0, 2, 0) == ([2, 5], 0, 2)
assert conditions(1, 0, 0) == ([2, 5], 1, 1)

# === constants keep their types ===
assert [type(x) for x in (1, 1.0, True, 0, 0.0, False)] == [int, float, bool, int, float, bool]
assert str([1, 1.0, True, -0.0, 0.0, 0, -1, 2 ** 70, -(2 ** 70)]) == (
    '[1, 1.0, True, -0.0, 0.0, 0, -1, 1180591620717411303424, -1180591620717411303424]')
assert (7 // -2, 7 % -2, -7 // 2, -7 % 2, 1 / 2, 10 / 5, 2 ** -1) == (-4, -1, -4, 1, 0.5, 2.0, 0.5)
assert (6 & 3, 6 | 3, 6 ^ 3, ~6, 1 << 5, -9 >> 1, 'ab' * 3, 3 * 'x', 'a' 'b' + 'c') == (
    2, 7, 5, -7, 32, -5, 'ababab', 'xxx', 'abc')
try:
    1 // 0
    assert False
except ZeroDivisionError as e:
    assert str(e) == 'integer division or modulo by zero' or str(e) == 'division by zero'
assert 3 in [1, 2, 3] and 4 not in [1, 2, 3] and 'a' in ('a', 'b')
assert __debug__ is True

# === f-strings ===
x = 5
w = 8
assert f'{x}' == '5' and f'{x!r}' == '5' and f'{x:>{w}}' == '       5' and f'{x=}' == 'x=5' and f'{x = !s:>3}' == 'x =   5'
assert f'' == '' and f'a' 'b' f'{x}' == 'ab5' and f'{{{x}}}' == '{5}' and f'{"q"!r:>5}' == "  'q'"
