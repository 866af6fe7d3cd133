# === local, global, nonlocal ===
g = 'global'


def read():
    return g


def write():
    global g
    g = 'changed'


def shadow():
    g = 'local'
    return g


assert read() == 'global' and shadow() == 'local' and read() == 'global'
write()
assert g == 'changed'


def unbound():
    try:
        return v
    except UnboundLocalError as e:
        message = str(e)
    v = 1
    return message


assert unbound() == "cannot access local variable 'v' where it is not associated with a value"


def counter():
    n = 0

    def up(by=1):
        nonlocal n
        n += by
        return n

    def get():
        return n

    return up, get


up, get = counter()
up()
up(5)
assert get() == 6


def empty_cell():
    def inner():
        return later
    try:
        inner()
    except NameError as e:
        message = str(e)
    later = 1
    return message, inner()


assert empty_cell() == ("cannot access free variable 'later' where it is not associated with a value in enclosing scope", 1)


def delete_cell():
    c = 1

    def inner():
        nonlocal c
        del c
    inner()
    try:
        c
    except UnboundLocalError as e:
        return str(e)


assert delete_cell() == "cannot access local variable 'c' where it is not associated with a value"


def parameters(a, b=2, /, c=3, *d, e, f=6, **h):
    def inner():
        return a, b, c, d, e, f, h
    a += 1
    return inner()


assert parameters(1, e=5, z=9) == (2, 2, 3, (), 5, 6, {'z': 9})


def deep():
    x = 1

    def one():
        def two():
            def three():
                nonlocal x
                x += 1
                return x
            return three()
        return two()
    return one(), x


assert deep() == (2, 2)

# === class scope ===
x = 'global x'


def in_class():
    x = 'function x'

    class A:
        seen = x
        y = 'class y'
        z = [y for _ in range(1)] if False else y

        def method(self):
            return x

    class B:
        x = x + '!' if False else 'own'
        first = x

    return A.seen, A().method(), B.first


try:
    in_class()
except NameError as e:
    assert False, str(e)
assert in_class() == ('function x', 'function x', 'own')


def class_reads_global_when_bound():
    x = 'function x'

    class A:
        before = x if False else None
        x = 'class x'
    return A.x


assert class_reads_global_when_bound() == 'class x'


class C:
    x = x
    items = [1, 2]
    doubled = [i * 2 for i in items]
    try:
        bad = [items for i in [1]]
    except NameError as e:
        message = str(e)
    name = __qualname__
    module = __module__


assert C.x == 'global x' and C.doubled == [2, 4] and C.message == "name 'items' is not defined"
assert C.name == 'C' and C.module == '__main__' and not hasattr(C, 'i')


class D:
    global made_global
    made_global = 5
    local = 1
    del local

    class Inner:
        name = __qualname__

        def m(self):
            pass


assert made_global == 5 and not hasattr(D, 'made_global') and not hasattr(D, 'local')
assert D.Inner.name == 'D.Inner' and D.Inner.m.__qualname__ == 'D.Inner.m'
try:
    class E:
        del nothing
except NameError as e:
    assert str(e) == "name 'nothing' is not defined"


def nonlocal_in_class():
    v = 1

    class A:
        nonlocal v
        v = 2
        w = v
    return v, A.w, hasattr(A, 'v')


assert nonlocal_in_class() == (2, 2, False)

# === private names ===


class Private:
    __a = 1
    __dunder__ = 2

    def __init__(self, __p=3):
        self.__x = __p

    def get(self):
        def inner():
            return self.__x + self.__a
        return inner()

    @staticmethod
    def call(**kw):
        return kw

    def keywords(self):
        return self.call(__k=1)


p = Private()
assert p.get() == 4 and p._Private__x == 3 and Private._Private__a == 1 and Private.__dunder__ == 2
assert p.keywords() == {'__k': 1} and Private(_Private__p=7).get() == 8


class ___:
    __y = 1


assert ___.__dict__['__y'] == 1

# === __class__ and super ===


class Base:
    def who(self):
        return 'base'

    @classmethod
    def make(cls):
        return cls.__name__


class Child(Base):
    def who(self):
        return super().who() + ' child ' + __class__.__name__

    def nested(self):
        return [super().who() for _ in range(2)], (lambda: super(__class__, self).who())()

    def rebound(self):
        def inner():
            return __class__
        return inner()

    @classmethod
    def make(cls):
        return super().make() + '!'


assert Child().who() == 'base child Child' and Child().nested() == (['base', 'base'], 'base')
assert Child().rebound() is Child and Child.make() == 'Child!'

# === names of functions ===


def outer():
    class K:
        def m(self):
            return lambda: (i for i in ())
    return K


assert outer().__qualname__ == 'outer.<locals>.K' and outer().m.__qualname__ == 'outer.<locals>.K.m'
assert outer().m(0).__qualname__ == 'outer.<locals>.K.m.<locals>.<lambda>' and outer().m(0).__name__ == '<lambda>'
assert outer().m(0)().__qualname__ == 'outer.<locals>.K.m.<locals>.<lambda>.<locals>.<genexpr>'


def documented():
    """First.

        Indented.
    Last.
    """


assert documented.__doc__ == 'First.\n\n    Indented.\nLast.\n' and outer.__doc__ is None


class Doc:
    'class doc'


assert Doc.__doc__ == 'class doc'
