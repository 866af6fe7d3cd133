# Every special method here runs a loop, so that a run that is suspended at each checkpoint is suspended inside of it.
def work(value):
    for _ in range(2):
        pass
    return value


def message(f, *args):
    try:
        f(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return 'nothing raised'


# === construction ===
class Made:
    def __new__(cls, *args):
        work(0)
        return super().__new__(cls)

    def __init__(self, *args):
        work(0)
        self.args = args


class OnlyInit:
    def __init__(self, a, b=2, *rest, k=5):
        self.all = work((a, b, rest, k))


class BadInit:
    def __init__(self):
        return work(5)


assert Made(1, 2).args == (1, 2)
assert OnlyInit(1).all == (1, 2, (), 5) and OnlyInit(1, 3, 4, k=6).all == (1, 3, (4,), 6)
assert message(BadInit) == "TypeError: __init__() should return None, not 'int'"
assert [m.args for m in [Made(i) for i in range(3)]] == [(0,), (1,), (2,)]


class SubMade(Made):
    def __init__(self, x):
        super().__init__(x, work('sub'))


assert SubMade(1).args == (1, 'sub')


# === attributes ===
class Attr:
    def __init__(self):
        self.plain = 1

    @property
    def prop(self):
        return work('got')

    @prop.setter
    def prop(self, value):
        self.stored = work(value)

    @prop.deleter
    def prop(self):
        self.stored = work('deleted')

    @property
    def wrong(self):
        work(0)
        raise AttributeError('inner')

    def __getattr__(self, name):
        if work(name) == 'none':
            raise AttributeError('no such')
        return lambda *a: (name, a)


a = Attr()
assert a.prop == 'got'
a.prop = 5
assert a.stored == 5
del a.prop
assert a.stored == 'deleted'
assert a.dyn(1, 2) == ('dyn', (1, 2)) and a.wrong() == ('wrong', ())
assert getattr(a, 'none', 'default') == 'default' and not hasattr(a, 'none') and hasattr(a, 'some')
assert getattr(a, 'prop', 0) == 'got' and message(lambda: a.none) == 'AttributeError: no such'


class Intercept:
    def __getattribute__(self, name):
        return work(name.upper())

    def __setattr__(self, name, value):
        object.__setattr__(self, name, work(value))

    def __delattr__(self, name):
        log.append(work(name))


log = []
i = Intercept()
i.x = 1
assert i.x == 'X'
del i.y
assert log == ['y']


class Desc:
    def __get__(self, obj, owner):
        return work(lambda *a, **k: ('desc', a, k))

    def __set__(self, obj, value):
        log.append(work(value))


class HasDesc:
    d = Desc()


h = HasDesc()
assert h.d(1, k=2) == ('desc', (1,), {'k': 2}) and HasDesc.d() == ('desc', (), {})
h.d = 7
assert log[-1] == 7


# === operators ===
class Num:
    def __init__(self, n):
        self.n = n

    def __add__(self, o):
        return work(NotImplemented) if isinstance(o, str) else Num(self.n + work(o.n))

    def __radd__(self, o):
        return work(('radd', o))

    def __iadd__(self, o):
        self.n += work(o.n)
        return self

    def __neg__(self):
        return work(Num(-self.n))

    def __eq__(self, o):
        return work(isinstance(o, Num) and self.n == o.n)

    def __lt__(self, o):
        return work(self.n < o.n)

    def __hash__(self):
        return work(hash(self.n))

    def __bool__(self):
        return work(self.n != 0)

    def __repr__(self):
        return work(f'Num({self.n})')

    def __str__(self):
        return work(f'<{self.n}>')

    def __format__(self, spec):
        return work(f'{spec}:{self.n}')

    def __index__(self):
        return work(self.n)

    def __call__(self, *a):
        return work((self.n, a))

    def __len__(self):
        return work(self.n)


n = Num(3)
assert (n + Num(4)).n == 7 and 5 + n == ('radd', 5) and (-n).n == -3
m = n
m += Num(1)
assert n.n == 4 and m is n
assert message(lambda: n + 'x') == "TypeError: unsupported operand type(s) for +: 'Num' and 'str'"
assert n == Num(4) and n != Num(5) and not n != Num(4) and n < Num(9) and Num(9) > n
assert bool(n) and not Num(0) and (n or 1) is n and (Num(0) or 1) == 1
assert repr(n) == 'Num(4)' and str(n) == '<4>' and f'{n} {n:x} {n!r}' == ':4 x:4 Num(4)' and format(n, 'z') == 'z:4'
assert n(1) == (4, (1,)) and len(n) == 4
assert [10, 20, 30, 40, 50][n] == 50 and hash(n) == hash(4)
if not Num(0):
    taken = True
assert taken
count = 0
while Num(2 - count):
    count += 1
assert count == 2
assert (1 if n else 2) == 1 and [x for x in range(3) if Num(x)] == [1, 2]


class Chain:
    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        return Num(work(self.v < o.v))

    def __contains__(self, x):
        return Num(work(x))


assert (Chain(1) < Chain(2) < Chain(3)).n == 1 and (Chain(1) < Chain(1) < Chain(3)).n == 0
assert 5 in Chain(0) and 0 not in Chain(0)


# === containers and iteration ===
class Box:
    def __init__(self, *items):
        self.items = list(items)

    def __getitem__(self, i):
        return work(self.items[i])

    def __setitem__(self, i, v):
        self.items[i] = work(v)

    def __delitem__(self, i):
        del self.items[work(i)]

    def __iter__(self):
        return work(Iter(self.items))


class Iter:
    def __init__(self, items):
        self.items, self.i = items, 0

    def __iter__(self):
        return work(self)

    def __next__(self):
        self.i += 1
        if work(self.i) > len(self.items):
            raise StopIteration
        return work(self.items[self.i - 1])


class Old:
    def __getitem__(self, i):
        if work(i) == 3:
            raise IndexError
        return i


b = Box(1, 2, 3)
b[0] = 9
del b[1]
assert b[0] == 9 and b.items == [9, 3]
b[0] += 1
assert [x for x in b] == [10, 3] and list(b) == [10, 3] and sum(b) == 13 and max(b) == 10 and tuple(b) == (10, 3)
p, q = b
assert (p, q) == (10, 3) and 3 in b and 4 not in b
assert list(Old()) == [0, 1, 2] and 2 in Old() and 5 not in Old()
assert [(x, y) for x in b for y in Iter('ab')] == [(10, 'a'), (10, 'b'), (3, 'a'), (3, 'b')]
assert dict(zip(b, Iter('xy'))) == {10: 'x', 3: 'y'} and ','.join(Iter('xyz')) == 'x,y,z'
it = iter(b)
assert next(it) == 10 and next(it) == 3 and next(it, 'end') == 'end'


def delegate():
    result = yield from Iter([1, 2])
    yield result


assert list(delegate()) == [1, 2, None]
assert sorted([Num(3), Num(1), Num(2)], key=lambda v: work(v.n))[0].n == 1


# === classes being made ===
class Named:
    def __set_name__(self, owner, name):
        self.name = work(name)


class Parent:
    def __init_subclass__(cls, **kw):
        cls.kw = work(kw)


class Child(Parent, tag=1):
    for _ in range(2):
        pass
    a = Named()
    b = Named()
    c = work(5)


assert Child.kw == {'tag': 1} and Child.a.name == 'a' and Child.b.name == 'b' and Child.c == 5
Dyn = type('Dyn', (Parent,), {'x': Named()}, tag=2)
assert Dyn.kw == {'tag': 2} and Dyn.x.name == 'x'


class FailingName:
    def __set_name__(self, owner, name):
        work(0)
        raise ValueError('no name')


try:
    class Fails:
        f = FailingName()
    assert False
except ValueError as e:
    assert e.__notes__ == ["Error calling __set_name__ on 'FailingName' instance 'f' in 'Fails'"]


# === exceptions ===
class Oops(Exception):
    def __init__(self, *args):
        super().__init__(*args)
        self.extra = work('extra')

    def __str__(self):
        return work('oops ' + str(self.args))


def raise_class():
    raise Oops


def raise_from():
    raise ValueError('v') from Oops


try:
    raise_class()
except Oops as e:
    assert e.extra == 'extra' and str(e) == 'oops ()'
try:
    raise_from()
except ValueError as e:
    assert type(e.__cause__) is Oops and e.__cause__.extra == 'extra'
try:
    raise Oops(1, work(2))
except Oops as e:
    assert e.args == (1, 2)


# === with ===
class Manager:
    def __enter__(self):
        return work('entered')

    def __exit__(self, kind, value, tb):
        log.append(work(kind))
        return work(kind is ValueError)


with Manager() as m:
    assert m == 'entered'
with Manager():
    raise ValueError('swallowed')
assert message(lambda: None) == 'nothing raised' and log[-2:] == [None, ValueError]


# === classes that derive from built-in types ===
class Stack(list):
    def __init__(self, items=()):
        super().__init__(work(items))

    def push(self, x):
        self.append(work(x))
        return self

    def __len__(self):
        return work(super().__len__())


class Lower(str):
    def __new__(cls, text):
        return super().__new__(cls, work(text.lower()))


assert Stack(x for x in range(3)).push(3) == [0, 1, 2, 3] and len(Stack('ab')) == 2
assert Lower('ABC') == 'abc' and Lower('X') + 'y' == 'xy'


class Lazy(str):
    pass


assert Lazy(Num(1)) == '<1>'
