# === attributes live on the instance, then on the class ===
class Point:
    """A point."""
    dims = 2

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def norm2(self):
        return self.x * self.x + self.y * self.y

    def moved(self, dx, dy=0):
        return Point(self.x + dx, self.y + dy)


p = Point(3, 4)
assert (p.x, p.y, p.dims) == (3, 4, 2)
assert p.norm2() == 25
assert p.moved(1).x == 4
assert p.moved(dx=1, dy=2).y == 6
assert Point.norm2(p) == 25
p.dims = 3
assert (p.dims, Point.dims) == (3, 2)
del p.dims
assert p.dims == 2
Point.dims = 7
assert p.dims == 7
assert p.__doc__ == 'A point.'
assert p.__class__ is Point
assert type(p) is Point
assert p.__module__ == '__main__'
assert Point.__name__ == 'Point'
assert repr(Point) == "<class '__main__.Point'>"
assert repr(p).startswith('<__main__.Point object at 0x')
assert str(p) == repr(p)

# === the errors of attributes ===
def message(f, *args):
    try:
        f(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return 'nothing raised'


class Empty:
    pass


def get_missing(o):
    o.nothing


def set_on(o):
    o.nothing = 1


def delete_missing(o):
    del o.nothing


assert message(get_missing, Empty()) == "AttributeError: 'Empty' object has no attribute 'nothing'"
assert message(get_missing, Empty) == "AttributeError: type object 'Empty' has no attribute 'nothing'"
assert message(delete_missing, Empty()) == "AttributeError: 'Empty' object has no attribute 'nothing'"
assert message(delete_missing, Empty) == "AttributeError: type object 'Empty' has no attribute 'nothing'"
assert message(set_on, object()) == (
    "AttributeError: 'object' object has no attribute 'nothing' and no __dict__ for setting new attributes")
assert message(set_on, int) == "TypeError: cannot set 'nothing' attribute of immutable type 'int'"
assert message(Empty, 1) == 'TypeError: Empty() takes no arguments'
assert message(Empty()) == "TypeError: 'Empty' object is not callable"
try:
    Empty().nothing
    assert False
except AttributeError as e:
    assert e.name == 'nothing'
    assert type(e.obj) is Empty

# === __init__ must return None; arguments are checked like those of functions ===
class Bad:
    def __init__(self):
        return 5


assert message(Bad) == "TypeError: __init__() should return None, not 'int'"
assert message(Point) == "TypeError: Point.__init__() missing 2 required positional arguments: 'x' and 'y'"
assert message(Point, 1, 2, 3) == "TypeError: Point.__init__() takes 3 positional arguments but 4 were given"

# === __dict__ is live, both ways, and keeps the order of assignment ===
class Bag:
    def __init__(self, **kw):
        self.__dict__.update(kw)


b = Bag(a=1, b=2)
assert b.a == 1 and b.b == 2
assert b.__dict__ == {'a': 1, 'b': 2}
b.c = 3
assert list(b.__dict__) == ['a', 'b', 'c']
b.__dict__['d'] = 4
assert b.d == 4
del b.a
assert vars(b) == {'b': 2, 'c': 3, 'd': 4}
b.__dict__ = {'z': 26}
assert b.z == 26 and not hasattr(b, 'b')
assert message(setattr, b, '__dict__', 5) == "TypeError: __dict__ must be set to a dictionary, not a 'int'"
e = Empty()
assert vars(e) == {}
e.x = 1
assert vars(e) == {'x': 1}
assert message(vars, 1) == 'TypeError: vars() argument must have __dict__ attribute'

# === deleting and adding again changes the order ===
e = Empty()
e.a, e.b, e.c = 1, 2, 3
del e.a
e.a = 4
assert list(vars(e).items()) == [('b', 2), ('c', 3), ('a', 4)]

# === many attributes ===
e = Empty()
for i in range(300):
    setattr(e, f'x{i}', i)
assert sum(getattr(e, f'x{i}') for i in range(300)) == 300 * 299 // 2
for i in range(0, 300, 2):
    delattr(e, f'x{i}')
assert len(vars(e)) == 150 and e.x299 == 299 and not hasattr(e, 'x298')


class Moved:
    pass


for count in (100, 200):
    e, other = Empty(), Empty()
    for i in range(count):
        setattr(e, f'x{i}', i)
        setattr(other, f'x{i}', -i)
    del e.x7, other.x90
    e.first = 1
    e.__class__ = Moved
    e.last = 2
    other.x90 = 'again'
    assert type(e) is Moved and (e.x0, e.x8, e.first, e.last) == (0, 8, 1, 2) and not hasattr(e, 'x7')
    assert list(vars(e)) == [f'x{i}' for i in range(count) if i != 7] + ['first', 'last']
    assert (other.x7, other.x91) == (-7, -91) and not hasattr(other, 'first')
    assert list(vars(other))[-2:] == [f'x{count - 1}', 'x90']

# === getattr, setattr, hasattr, delattr ===
e = Empty()
assert getattr(e, 'q', 'default') == 'default'
assert hasattr(e, 'q') is False
setattr(e, 'q', 9)
assert getattr(e, 'q') == 9 and hasattr(e, 'q')
delattr(e, 'q')
assert not hasattr(e, 'q')
assert message(getattr, e, 1) == "TypeError: attribute name must be string, not 'int'"
assert message(setattr, e, 1, 2) == "TypeError: attribute name must be string, not 'int'"
assert message(hasattr, e, 1) == "TypeError: attribute name must be string, not 'int'"
assert message(getattr, e) == 'TypeError: getattr expected at least 2 arguments, got 1'

# === a function in the instance is not bound; one in the class is ===
e = Empty()
e.f = lambda *a: a
assert e.f(1) == (1,)
Empty.g = lambda *a: a
assert e.g(1) == (e, 1)
e.g = lambda *a: 'own'
assert e.g(1) == 'own'
del e.g
assert e.g() == (e,)
del Empty.g
assert not hasattr(e, 'g')

# === bound methods ===
m = p.norm2
assert m() == 25
assert m == p.norm2 and m is not p.norm2
assert m != Point(3, 4).norm2
assert hash(m) == hash(p.norm2)
assert m.__self__ is p and m.__func__ is Point.norm2
assert m.__name__ == 'norm2'
assert repr(m) == f'<bound method Point.norm2 of {p!r}>'

# === __class__ can be assigned ===
class A:
    def who(self):
        return 'A'


class B:
    def who(self):
        return 'B'


a = A()
a.n = 1
assert a.who() == 'A'
a.__class__ = B
assert a.who() == 'B' and a.n == 1 and type(a) is B
assert message(setattr, a, '__class__', 5) == "TypeError: __class__ must be set to a class, not 'int' object"

# === sites see changes of the class ===
class C:
    tag = 'c'

    def f(self):
        return 1


def probe(o):
    return (o.f(), o.tag)


c = C()
assert probe(c) == (1, 'c')
C.f = lambda self: 2
assert probe(c) == (2, 'c')
C.tag = 'd'
assert probe(c) == (2, 'd')
c.tag = 'e'
assert probe(c) == (2, 'e')
C.tag = property(lambda self: 'p')
assert probe(c) == (2, 'p')
del C.tag
assert probe(c) == (2, 'e')
c.f = lambda: 3
assert probe(c) == (3, 'e')


class D(C):
    pass


d = D()
d.tag = 't'
assert probe(d) == (2, 't')
D.f = lambda self: 4
assert probe(d) == (4, 't')
C.f = lambda self: 5
assert probe(d) == (4, 't')
del D.f
assert probe(d) == (5, 't')
