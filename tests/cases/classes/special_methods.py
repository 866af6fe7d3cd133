# needs: 3.14
def message(f, *args):
    try:
        f(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return 'nothing raised'


# === arithmetic: forward, reflected, in place ===
class Vec:
    def __init__(self, *items):
        self.items = items

    def __repr__(self):
        return f'Vec{self.items}'

    def __add__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return Vec(*(a + b for a, b in zip(self.items, other.items)))

    def __mul__(self, n):
        return Vec(*(a * n for a in self.items))

    def __rmul__(self, n):
        return Vec(*(n * a for a in self.items))

    def __neg__(self):
        return self * -1

    def __pos__(self):
        return self

    def __invert__(self):
        return 'inverted'

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.items, other.items))

    def __eq__(self, other):
        return isinstance(other, Vec) and self.items == other.items

    def __abs__(self):
        return sum(a * a for a in self.items) ** 0.5


v = Vec(1, 2)
assert repr(v + Vec(3, 4)) == 'Vec(4, 6)'
assert repr(v * 3) == 'Vec(3, 6)' and repr(3 * v) == 'Vec(3, 6)'
assert repr(-v) == 'Vec(-1, -2)' and +v is v and ~v == 'inverted'
assert v @ Vec(3, 4) == 11
assert abs(Vec(3, 4)) == 5.0
assert message(lambda: v + 1) == "TypeError: unsupported operand type(s) for +: 'Vec' and 'int'"
assert message(lambda: 1 + v) == "TypeError: unsupported operand type(s) for +: 'int' and 'Vec'"
assert message(lambda: v - v) == "TypeError: unsupported operand type(s) for -: 'Vec' and 'Vec'"
v2 = v
v2 += Vec(1, 1)
assert repr(v2) == 'Vec(2, 3)' and repr(v) == 'Vec(1, 2)'


class Acc:
    def __init__(self):
        self.log = []

    def __iadd__(self, x):
        self.log.append(x)
        return self


a = Acc()
b = a
a += 1
a += 'x'
assert a is b and a.log == [1, 'x']


def isub():
    a = Acc()
    a -= 1


assert message(isub) == "TypeError: unsupported operand type(s) for -=: 'Acc' and 'int'"

names = ['add', 'sub', 'mul', 'matmul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'rshift', 'and', 'or', 'xor']


class Every:
    pass


for n in names:
    setattr(Every, f'__{n}__', lambda self, other, n=n: n)
    setattr(Every, f'__r{n}__', lambda self, other, n=n: 'r' + n)
    setattr(Every, f'__i{n}__', lambda self, other, n=n: 'i' + n)
e = Every()
assert [e + 1, e - 1, e * 1, e @ 1, e / 1, e // 1, e % 1, e ** 1, e << 1, e >> 1, e & 1, e | 1, e ^ 1] == names
assert [1 + e, 1 - e, 1 * e, 1 @ e, 1 / e, 1 // e, 1 % e, 1 ** e, 1 << e, 1 >> e, 1 & e, 1 | e, 1 ^ e] == ['r' + n for n in names]


# === the subclass on the right goes first ===
class Sup:
    def __add__(self, o):
        return 'Sup.add'

    def __radd__(self, o):
        return 'Sup.radd'

    def __lt__(self, o):
        return 'Sup.lt'

    def __gt__(self, o):
        return 'Sup.gt'


class Sub(Sup):
    def __radd__(self, o):
        return 'Sub.radd'

    def __gt__(self, o):
        return 'Sub.gt'


class SubPlain(Sup):
    pass


assert Sup() + Sub() == 'Sub.radd'
assert Sup() + SubPlain() == 'Sup.add'
assert (Sup() < Sub()) == 'Sub.gt'
assert Sub() + Sup() == 'Sup.add'


# === comparison ===
class Ver:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        return self.n == o.n if isinstance(o, Ver) else NotImplemented

    def __lt__(self, o):
        return self.n < o.n if isinstance(o, Ver) else NotImplemented

    def __hash__(self):
        return hash(self.n)


assert Ver(1) == Ver(1) and Ver(1) != Ver(2) and not Ver(1) != Ver(1)
assert Ver(1) < Ver(2) and Ver(2) > Ver(1)
assert Ver(1) != 1 and not Ver(1) == 1 and not (1 == Ver(1))
assert message(lambda: Ver(1) <= Ver(2)) == "TypeError: '<=' not supported between instances of 'Ver' and 'Ver'"
assert message(lambda: Ver(1) < 1) == "TypeError: '<' not supported between instances of 'Ver' and 'int'"
assert len({Ver(1), Ver(1), Ver(2)}) == 2
assert {Ver(1): 'a'}[Ver(1)] == 'a'
assert Ver(3) in [Ver(1), Ver(3)] and [Ver(1), Ver(3)].index(Ver(3)) == 1
assert [v.n for v in sorted([Ver(3), Ver(1), Ver(2)])] == [1, 2, 3]
assert max(Ver(1), Ver(5), Ver(3)).n == 5


class OnlyEq:
    def __eq__(self, o):
        return True


assert message(hash, OnlyEq()) == "TypeError: unhashable type: 'OnlyEq'"
assert OnlyEq.__hash__ is None
assert OnlyEq() == 5 and not OnlyEq() != 5 and 5 == OnlyEq()


class SubEq(OnlyEq):
    pass


assert message(hash, SubEq()) == "TypeError: unhashable type: 'SubEq'"
o = object()
assert o == o and o != object() and hash(o) == hash(o)
assert message(lambda: o < o) == "TypeError: '<' not supported between instances of 'object' and 'object'"


class BigHash:
    def __hash__(self):
        return 2 ** 70


assert hash(BigHash()) == hash(2 ** 70)


# === truth, length ===
class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Boo(Len):
    def __bool__(self):
        return True


assert not Len(0) and Len(2) and Boo(0) and len(Len(3)) == 3
assert message(len, Len(-1)) == 'ValueError: __len__() should return >= 0'
assert message(len, Len('a')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert message(len, Len(2 ** 70)) == "OverflowError: cannot fit 'int' into an index-sized integer"
assert message(len, object()) == "TypeError: object of type 'object' has no len()"


class BadBool:
    def __bool__(self):
        return 1


assert message(bool, BadBool()) == 'TypeError: __bool__ should return bool, returned int'
assert message(lambda: not BadBool()) == 'TypeError: __bool__ should return bool, returned int'


# === repr, str, format ===
class Text:
    def __init__(self, r, s=None, f=None):
        self.r, self.s, self.f = r, s, f

    def __repr__(self):
        return self.r

    def __str__(self):
        return self.s

    def __format__(self, spec):
        return self.f or f'<{spec}>'


t = Text('R', 'S')
assert repr(t) == 'R' and str(t) == 'S' and f'{t} {t!r} {t!s} {t:>10}' == '<> R S <>10>'
assert repr([t]) == '[R]' and str({'k': t}) == "{'k': R}" and format(t, 'x') == '<x>'
assert message(repr, Text(1)) == 'TypeError: __repr__ returned non-string (type int)'
assert message(str, Text('', 2)) == 'TypeError: __str__ returned non-string (type int)'
assert message(format, Text('', '', 3)) == 'TypeError: __format__ must return a str, not int'


class OnlyRepr:
    def __repr__(self):
        return 'only'


assert str(OnlyRepr()) == 'only' and f'{OnlyRepr()}' == 'only'
assert message(format, OnlyRepr(), 'x') == 'TypeError: unsupported format string passed to OnlyRepr.__format__'


# === containers ===
class Box:
    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        return self.d[k]

    def __setitem__(self, k, v):
        self.d[k] = v

    def __delitem__(self, k):
        del self.d[k]

    def __contains__(self, k):
        return 'yes' if k in self.d else ''

    def __len__(self):
        return len(self.d)

    def __iter__(self):
        return iter(self.d)


x = Box()
x['a'] = 1
x[1, 2] = 'pair'
x[1:2] = 'slice'
assert x['a'] == 1 and x[1, 2] == 'pair' and x[1:2] == 'slice'
del x[1, 2]
assert ('a' in x) is True and ('b' in x) is False and ('b' not in x) is True
assert message(lambda: x['zz']) == "KeyError: 'zz'"
assert len(x) == 2 and list(x)[0] == 'a'
x['n'] = 1
x['n'] += 5
assert x['n'] == 6
plain = object()
assert message(lambda: plain[1]) == "TypeError: 'object' object is not subscriptable"


def store():
    plain[1] = 2


def remove():
    del plain[1]


assert message(store) == "TypeError: 'object' object does not support item assignment"
assert message(remove) == "TypeError: 'object' object does not support item deletion"
assert message(lambda: 1 in plain) == "TypeError: argument of type 'object' is not a container or iterable"
assert message(iter, plain) == "TypeError: 'object' object is not iterable"
assert message(next, plain) == "TypeError: 'object' object is not an iterator"


# === iteration ===
class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        self.i = 0
        return self

    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i


assert list(Count(3)) == [1, 2, 3]
assert [i for i in Count(2)] == [1, 2] and sum(Count(4)) == 10 and 2 in Count(3) and 9 not in Count(3)
first, second = Count(2)
assert first == 1 and second == 2
it = iter(Count(1))
assert next(it) == 1 and next(it, 'end') == 'end'
assert message(next, it) == 'StopIteration: '


class Old:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError(i)
        return i * 10


assert list(Old()) == [0, 10, 20, 30] and 20 in Old() and 25 not in Old()


class BadIter:
    def __iter__(self):
        return 5


class NoIter:
    __iter__ = None
    __contains__ = None


assert message(iter, BadIter()) == "TypeError: iter() returned non-iterator of type 'int'"
assert message(iter, NoIter()) == "TypeError: 'NoIter' object is not iterable"
assert message(lambda: 1 in NoIter()) == "TypeError: 'NoIter' object is not a container"


# === call, index, int, float ===
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *args, k=0):
        return self.n + x + sum(args) + k


assert Adder(1)(2) == 3 and Adder(1)(2, 3, k=4) == 10
assert callable(Adder(1)) and not callable(object())
assert list(map(Adder(10), [1, 2])) == [11, 12]


class Idx:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v

    def __int__(self):
        return self.v

    def __float__(self):
        return self.v


assert [10, 20, 30][Idx(1)] == 20 and 'abc'[Idx(-1)] == 'c' and list(range(Idx(2))) == [0, 1]
assert int(Idx(7)) == 7 and float(Idx(1.5)) == 1.5
assert message(lambda: [1][Idx('a')]) == 'TypeError: __index__ returned non-int (type str)'
assert message(float, Idx('a')) == 'TypeError: Idx.__float__ returned non-float (type str)'
assert message(int, Idx('a')) == 'TypeError: __int__ returned non-int (type str)'
assert message(lambda: [1][object()]) == 'TypeError: list indices must be integers or slices, not object'


# === with ===
class Manager:
    def __init__(self, swallow):
        self.swallow = swallow
        self.log = []

    def __enter__(self):
        self.log.append('enter')
        return self

    def __exit__(self, kind, value, tb):
        self.log.append(kind.__name__ if kind else None)
        return self.swallow


with Manager(False) as m:
    m.log.append('body')
assert m.log == ['enter', 'body', None]
with Manager(True) as m:
    raise ValueError('swallowed')
assert m.log == ['enter', 'ValueError']


def not_swallowed():
    with Manager(False):
        raise ValueError('out')


def no_manager():
    with object():
        pass


assert message(not_swallowed) == 'ValueError: out'
assert message(no_manager) == "TypeError: 'object' object does not support the context manager protocol (missed __exit__ method)"


# === special methods are looked up on the type ===
class Lookup:
    pass


l = Lookup()
l.__len__ = lambda: 5
l.__call__ = lambda: 6
assert message(len, l) == "TypeError: object of type 'Lookup' has no len()"
assert message(l) == "TypeError: 'Lookup' object is not callable"
Lookup.__len__ = lambda self: 7
assert len(l) == 7
del Lookup.__len__
assert message(len, l) == "TypeError: object of type 'Lookup' has no len()"


# === __class_getitem__ ===
class Generic:
    def __class_getitem__(cls, item):
        return (cls.__name__, item)


assert Generic[int] == ('Generic', int)
assert message(lambda: Lookup[int]) == "TypeError: type 'Lookup' is not subscriptable"
