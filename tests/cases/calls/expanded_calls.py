def error(call):
    try:
        call()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an exception'


def f0(): pass


def f1(a): pass


def f2(a, b): pass


def f3(a, b, c): pass


def f4(a, b, c, d): pass


def fd(a, b=2): pass


def fdd(a=1, b=2): pass


def fd1(a=1): pass


def fk(*, k): pass


def fk2(a, *, k, l): pass


def fkd(a, *, k=1, l=2): pass


def fp(a, b, /, c): pass


def fpd(a, b=1, /, c=3): pass


def fpk(a, /, **kw): return a, kw


def fv(a, *args): return a, args


def fvk(a, *args, k): pass


def fkw(a, **kw): return a, kw


def long_names(alpha, beta, gamma=1): pass


class C:
    def m(self, x): pass
    def n(self): pass
    @classmethod
    def cm(cls, x): pass
    @staticmethod
    def sm(x): pass
    def __init__(self, x=1): pass


class D:
    def __init__(self, x): pass


class E_: pass


class BadMap:
    def keys(self): return 3


class BadMap2:
    def keys(self): return [1]
    def __getitem__(self, k): return k


class GoodMap:
    def keys(self): return ['a','k']
    def __getitem__(self, k): return k+'v'


def gen():
    yield 1
    yield 2


def bad():
    yield 1
    raise ValueError('boom')


class It:
    def __iter__(self): raise TypeError('my iter')


class It2:
    def __iter__(self): return 3


lam = lambda x: x

# === what follows * must be iterable ===
assert error(lambda: f1(*1)) == 'TypeError: __main__.f1() argument after * must be an iterable, not int'
assert error(lambda: f1(*None)) == 'TypeError: __main__.f1() argument after * must be an iterable, not NoneType'
assert error(lambda: f1(*It())) == 'TypeError: my iter'
assert error(lambda: f1(*It2())) == "TypeError: iter() returned non-iterator of type 'int'"
assert error(lambda: fkw(1, **BadMap())) == 'TypeError: BadMap.keys() returned a non-iterable (type int)'
assert error(lambda: len(*1)) == 'TypeError: len() argument after * must be an iterable, not int'
assert error(lambda: print(*1)) == 'TypeError: print() argument after * must be an iterable, not int'
assert error(lambda: C().m(*1)) == 'TypeError: __main__.C.m() argument after * must be an iterable, not int'
assert error(lambda: lam(*1)) == 'TypeError: __main__.<lambda>() argument after * must be an iterable, not int'
assert error(lambda: dict(*1)) == 'TypeError: dict() argument after * must be an iterable, not int'
assert error(lambda: 'x'.join(*1)) == 'TypeError: str.join() argument after * must be an iterable, not int'
assert error(lambda: [].append(*1)) == 'TypeError: list.append() argument after * must be an iterable, not int'
assert error(lambda: f1(1, *2, **3)) == 'TypeError: Value after * must be an iterable, not int'
assert error(lambda: f1(1, *[], *5)) == 'TypeError: Value after * must be an iterable, not int'

# === what follows ** must be a mapping of strings ===
assert error(lambda: f1(**1)) == 'TypeError: __main__.f1() argument after ** must be a mapping, not int'
assert error(lambda: f1(**None)) == 'TypeError: __main__.f1() argument after ** must be a mapping, not NoneType'
assert error(lambda: f1(**{1:2})) == 'TypeError: keywords must be strings'
assert error(lambda: fkw(1, **{1:2})) == 'TypeError: keywords must be strings'
assert error(lambda: fkw(1, **{1:2}, x=3)) == 'TypeError: keywords must be strings'
assert error(lambda: fkw(1, x=3, **{1:2})) == 'TypeError: keywords must be strings'
assert error(lambda: fkw(1, **BadMap2())) == 'TypeError: keywords must be strings'
assert error(lambda: fkw(1, **[('a',1)])) == 'TypeError: __main__.fkw() argument after ** must be a mapping, not list'
assert error(lambda: fkw(*[1], **3)) == 'TypeError: __main__.fkw() argument after ** must be a mapping, not int'
assert error(lambda: len(**1)) == 'TypeError: len() argument after ** must be a mapping, not int'
assert error(lambda: print(**1)) == 'TypeError: print() argument after ** must be a mapping, not int'
assert error(lambda: C().m(**1)) == 'TypeError: __main__.C.m() argument after ** must be a mapping, not int'
assert error(lambda: dict(**1)) == 'TypeError: dict() argument after ** must be a mapping, not int'
assert error(lambda: 'x'.join(**1)) == 'TypeError: str.join() argument after ** must be a mapping, not int'
assert error(lambda: fkw(1, **C())) == 'TypeError: __main__.fkw() argument after ** must be a mapping, not C'

# === the gathered arguments are bound as any others ===
assert error(lambda: f1(*[1,2])) == 'TypeError: f1() takes 1 positional argument but 2 were given'
assert error(lambda: f1(**{'a':1,'b':2})) == "TypeError: f1() got an unexpected keyword argument 'b'"
assert error(lambda: f1(1, **{'a':2})) == "TypeError: f1() got multiple values for argument 'a'"
assert error(lambda: f1(a=1, **{'a':2})) == "TypeError: __main__.f1() got multiple values for keyword argument 'a'"
assert error(lambda: f1(**{'a':1}, **{'a':2})) == "TypeError: __main__.f1() got multiple values for keyword argument 'a'"
assert error(lambda: f1(*bad())) == 'ValueError: boom'
assert error(lambda: f1(*gen())) == 'TypeError: f1() takes 1 positional argument but 2 were given'
assert error(lambda: fkw(1, **GoodMap())) == "TypeError: fkw() got multiple values for argument 'a'"
assert error(lambda: len(*[1], *[2])) == 'TypeError: len() takes exactly one argument (2 given)'
assert error(lambda: print(**{'sep':1}, **{'sep':2})) == "TypeError: print() got multiple values for keyword argument 'sep'"
assert error(lambda: fkw(1, a=1, **{'b':1}, b=2)) == "TypeError: __main__.fkw() got multiple values for keyword argument 'b'"
assert error(lambda: fkw(1, b=1, **{'b':1})) == "TypeError: __main__.fkw() got multiple values for keyword argument 'b'"
assert error(lambda: fkw(1, **{'b':1}, **{'c': 2}, **{'b': 3})) == "TypeError: __main__.fkw() got multiple values for keyword argument 'b'"
assert error(lambda: dict(**{'a':1}, **{'a':2})) == "TypeError: dict() got multiple values for keyword argument 'a'"
assert error(lambda: f1(*[], **{})) == "TypeError: f1() missing 1 required positional argument: 'a'"
assert error(lambda: C.m(*[1], **{'x': 1, 'y': 2})) == "TypeError: C.m() got an unexpected keyword argument 'y'"
assert error(lambda: f2(*'ab', *'cd')) == 'TypeError: f2() takes 2 positional arguments but 4 were given'
assert error(lambda: f2(*{'a':1,'b':2,'c':3})) == 'TypeError: f2() takes 2 positional arguments but 3 were given'
assert error(lambda: f2(**{'a':1,'b':2,'A':3})) == "TypeError: f2() got an unexpected keyword argument 'A'. Did you mean 'a'?"
assert error(lambda: f0(**{'a b': 1})) == "TypeError: f0() got an unexpected keyword argument 'a b'"

# === what binds ===
def show(*args, **kwargs):
    return args, kwargs


assert show(*[], **{}) == ((), {})
assert show(1, *'ab', 2, *gen()) == ((1, 'a', 'b', 2, 1, 2), {})
assert show(*range(3), x=1, **{'y': 2}, z=3) == ((0, 1, 2), {'x': 1, 'y': 2, 'z': 3})
assert show(x=1, *[5]) == ((5,), {'x': 1})
assert show(**{'a b': 1}) == ((), {'a b': 1})
assert fkw(**GoodMap()) == ('av', {'k': 'kv'})
assert max(*[3, 9, 4]) == 9
assert 'a-b'.split(*['-'], **{'maxsplit': 1}) == ['a', 'b']


# === a mapping that has a key twice ===
class Twofold:
    def __init__(self, *keys):
        self.names = keys
        self.asked = []

    def keys(self):
        return self.names

    def __getitem__(self, key):
        self.asked.append(key)
        return key.upper()


def take(**keywords):
    return keywords


assert take(**Twofold('a', 'b')) == {'a': 'A', 'b': 'B'}
for mapping, before in ((Twofold('a', 'b', 'a'), {}), (Twofold('b', 'a', 'c'), {'a': 1})):
    try:
        take(**before, **mapping)
        assert False
    except TypeError as e:
        assert str(e) == "__main__.take() got multiple values for keyword argument 'a'"
    assert 'a' not in mapping.asked[1:] and 'c' not in mapping.asked
assert {**Twofold('a', 'b', 'a')} == {'a': 'A', 'b': 'B'}
