# === literals, captures, alternatives, guards ===
class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Color:
    RED = 'red'


def what(v):
    match v:
        case 0 | 1 | -1:
            return 'small'
        case None:
            return 'none'
        case True:
            return 'true'
        case 'a' | 'b' as s:
            return 'letter ' + s
        case Color.RED:
            return 'is red'
        case []:
            return 'empty'
        case [x]:
            return f'one {x}'
        case [x, y] if x == y:
            return f'pair {x}'
        case [1, *rest]:
            return f'one then {rest}'
        case [*_, 9]:
            return 'ends in 9'
        case (first, *middle, last) if len(middle) > 1:
            return f'{first} {middle} {last}'
        case {'kind': 'circle', 'r': r, **rest}:
            return f'circle {r} {rest}'
        case {'kind': k}:
            return f'kind {k}'
        case {}:
            return 'mapping'
        case Point(0, 0):
            return 'origin'
        case Point(x=0, y=yy):
            return f'on axis {yy}'
        case Point(xx, [a, b] | {'ab': [a, b]}):
            return f'point {xx} {a} {b}'
        case str() | bytes() as text:
            return f'text {text!r}'
        case int(n):
            return f'int {n}'
        case float(n) if n > 100:
            return 'big'
        case _:
            return 'other'


expected = [
    (0, 'small'), (-1, 'small'), (None, 'none'), ('b', 'letter b'), ('red', 'is red'), ([], 'empty'), ((), 'empty'),
    ([7], 'one 7'), ((3, 3), 'pair 3'), ([1, 2, 3], 'one then [2, 3]'), ([5, 6, 9], 'ends in 9'),
    ([2, 3, 4, 5], '2 [3, 4] 5'), ([2, 3], 'other'), ({'kind': 'circle', 'r': 2, 'z': 1}, "circle 2 {'z': 1}"),
    ({'kind': 'q', 'r': 2}, 'kind q'), ({'x': 1}, 'mapping'), (Point(0, 0), 'origin'), (Point(0, 5), 'on axis 5'),
    (Point(1, (2, 3)), 'point 1 2 3'), (Point(1, {'ab': 'xy'}), 'other'), (Point(1, {'ab': (4, 5)}), 'point 1 4 5'),
    (Point(1, 2), 'other'), ('long', "text 'long'"), (b'q', "text b'q'"), (42, 'int 42'), (101.5, 'big'), (1.5, 'other'),
    (range(1, 4), 'one then [2, 3]'), (object(), 'other'), (1.0, 'small'), (True, 'small'), (False, 'small'),
]
for value, answer in expected:
    assert what(value) == answer, (value, what(value))

# === names are bound only when the whole pattern fits, and stay bound when the guard fails ===


def binding(v):
    a = b = 'unset'
    match v:
        case [a, 1]:
            pass
        case [b, 2] if False:
            pass
        case _:
            pass
    return a, b


assert binding([5, 1]) == (5, 'unset') and binding([5, 2]) == ('unset', 5) and binding([5, 3]) == ('unset', 'unset')


def subject(v):
    match v:
        case [v, 0]:
            return v
        case [v, w] if v == w:
            return 'same'
        case (1 as v) | [_, _, v]:
            return 'alt', v
        case v:
            return 'all', v


assert subject([4, 0]) == 4 and subject([3, 3]) == 'same' and subject([3, 4]) == ('all', [3, 4])
assert subject(1) == ('alt', 1) and subject([1, 2, 3]) == ('alt', 3)


def fall_through(v):
    match v:
        case 1:
            return 'one'
    return 'none'


assert fall_through(1) == 'one' and fall_through(2) == 'none'
for v in (1, 2, 3):
    match v:
        case 2:
            break
        case _:
            continue
assert v == 2

# === class patterns ===


class Named:
    def __init__(self, **kw):
        self.__dict__.update(kw)


def attributes(v):
    match v:
        case Named(a=1, b=b):
            return b
        case Named(c=[x, *_]):
            return x
        case dict(d) | list(d):
            return d
        case Named():
            return 'named'
        case _:
            return None


assert attributes(Named(a=1, b=2)) == 2 and attributes(Named(a=1)) == 'named' and attributes(Named(c=[8, 9])) == 8
assert attributes({}) == {} and attributes([1]) == [1] and attributes(3) is None


class Lazy:
    @property
    def value(self):
        return 'computed'

    @property
    def broken(self):
        raise ValueError('broken')


match Lazy():
    case Lazy(value=v):
        assert v == 'computed'


def error(f):
    try:
        f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


def m1():
    match Lazy():
        case Lazy(broken=1):
            pass


def m2():
    match Point(1, 2):
        case Point(1, 2, 3):
            pass


def m3():
    match 5:
        case error():
            pass


def m4():
    match 1:
        case int(1, 2):
            pass


def m5():
    match Point(1, 2):
        case Point(1, x=1):
            pass


class NoArgs:
    pass


class BadArgs:
    __match_args__ = ['x']


class BadNames:
    __match_args__ = (1,)


def m6():
    match NoArgs():
        case NoArgs(1):
            pass


def m7():
    match BadArgs():
        case BadArgs(1):
            pass


def m8():
    match BadNames():
        case BadNames(1):
            pass


class K:
    a = 'k'
    b = 'k'


def m9():
    match {'k': 1, 'j': 2}:
        case {K.a: 1, K.b: 2}:
            pass


assert error(m1) == 'ValueError: broken'
assert error(m2) == 'TypeError: Point() accepts 2 positional sub-patterns (3 given)'
assert error(m3) == 'TypeError: called match pattern must be a class'
assert error(m4) == 'TypeError: int() accepts 1 positional sub-pattern (2 given)'
assert error(m5) == "TypeError: Point() got multiple sub-patterns for attribute 'x'"
assert error(m6) == 'TypeError: NoArgs() accepts 0 positional sub-patterns (1 given)'
assert error(m7) == 'TypeError: BadArgs.__match_args__ must be a tuple (got list)'
assert error(m8) == 'TypeError: __match_args__ elements must be strings (got int)'
assert error(m9) == "ValueError: mapping pattern checks duplicate key ('k')"

# === match in a generator, with a subject that is evaluated once ===


def tokens(items):
    for item in items:
        match item:
            case ('num', int(n)):
                yield n
            case ('op', '+' | '-' as op):
                got = yield op
                if got:
                    yield got
            case _:
                return 'stopped'


assert list(tokens([('num', 1), ('op', '-'), ('num', 2), ('bad',), ('num', 3)])) == [1, '-', 2]
calls = []
match calls.append(1) or len(calls):
    case 5:
        pass
    case 1 as n:
        assert n == 1 and calls == [1]
