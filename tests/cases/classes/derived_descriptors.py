# === deriving from property ===
class Tagged(property):
    """A property that has a tag."""

    def __init__(self, function, *rest, tag='none'):
        super().__init__(function, *rest)
        self.tag = tag

    def shout(self):
        return self.__name__.upper()


class A:
    def __init__(self):
        self._x = 1

    @Tagged
    def x(self):
        "the x"
        return self._x

    @x.setter
    def x(self, value):
        self._x = value

    @x.deleter
    def x(self):
        del self._x

    y = Tagged(lambda self: 3, tag='q')


a = A()
a.x += 4
assert a.x == 5
assert type(A.x) is Tagged and A.x.shout() == 'X' and A.x.__doc__ == 'the x'
assert A.y.tag == 'q' and a.y == 3
del a.x
try:
    a.x
    assert False
except AttributeError as e:
    assert str(e) == "'A' object has no attribute '_x'"
try:
    a.y = 1
    assert False
except AttributeError as e:
    assert str(e) == "property 'y' of 'A' object has no setter"


class Doubling(property):
    def __get__(self, instance, owner=None):
        return self if instance is None else super().__get__(instance, owner) * 2

    def __set__(self, instance, value):
        super().__set__(instance, value + 1)


class B:
    value = 4

    @Doubling
    def x(self):
        return self.value

    @x.setter
    def x(self, value):
        self.value = value


b = B()
assert b.x == 8
b.x = 9
assert b.x == 20


class classproperty(property):
    def __get__(self, instance, owner):
        return self.fget(owner)


class C:
    @classproperty
    def name(cls):
        return cls.__name__.lower()


assert C.name == 'c' and C().name == 'c'

# === property objects ===
p = property(lambda self: 1)
p.__doc__ = 'new'
assert p.__doc__ == 'new'
p.__init__(lambda self: 2, doc='d')
assert p.__doc__ == 'd' and p.fget(None) == 2
try:
    p.__set_name__(1)
    assert False
except TypeError as e:
    assert str(e) == '__set_name__() takes 2 positional arguments but 1 were given'
try:
    p.fget = 3
    assert False
except AttributeError as e:
    assert str(e) == 'readonly attribute'


# === deriving from staticmethod and classmethod ===
class Static(staticmethod):
    def __init__(self, function, tag=None):
        super().__init__(function)
        self.tag = tag


class Wrapped(classmethod):
    def __get__(self, instance, owner=None):
        return 'got', super().__get__(instance, owner)()


class D:
    @Static
    def s():
        return 's'

    @Wrapped
    def c(cls):
        return cls.__name__

    t = Static(len, tag=5)


assert D.s() == 's' and D().s() == 's' and D.__dict__['s']() == 's'
assert D.c == ('got', 'D') and D().c == ('got', 'D')
assert D.__dict__['t'].tag == 5 and D.t('abc') == 3
assert D.__dict__['s'].__func__.__name__ == 's' and D.__dict__['s'].__name__ == 's'


# === attributes of staticmethod and classmethod objects ===
def f(a: int):
    "doc"


f.tag = 3
for wrapper in (staticmethod, classmethod):
    w = wrapper(f)
    assert (w.__name__, w.__qualname__, w.__doc__, w.__module__, w.__annotations__) == ('f', 'f', 'doc', '__main__', {'a': int})
    assert w.__isabstractmethod__ is False and w.__wrapped__ is f and w.__func__ is f
    for name in ('tag', '__defaults__', 'nope'):
        try:
            getattr(w, name)
            assert False
        except AttributeError as e:
            assert str(e) == f"'{wrapper.__name__}' object has no attribute '{name}'"
    w.flag = True
    w.__name__ = 'g'
    assert w.flag and w.__name__ == 'g' and f.__name__ == 'f'
    assert w.__dict__['flag'] is True
    del w.flag
    assert not hasattr(w, 'flag')
    try:
        w.__func__ = 1
        assert False
    except AttributeError as e:
        assert str(e) == 'readonly attribute'
assert repr(staticmethod(5)) == '<staticmethod(5)>'
assert staticmethod.__new__(staticmethod).__func__ is None
