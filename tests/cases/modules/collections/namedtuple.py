from collections import namedtuple


def error(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an error'


Point = namedtuple('Point', ['x', 'y'])

# === instances ===
p = Point(1, y=2)
assert p == (1, 2) and p.x == 1 and p[1] == 2 and p.y == 2 and repr(p) == 'Point(x=1, y=2)' and str(p) == repr(p)
x, y = p
assert (x, y) == (1, 2) and len(p) == 2 and hash(p) == hash((1, 2)) and isinstance(p, tuple) and list(p) == [1, 2]
assert p._replace(x=5) == Point(5, 2) and type(p._replace(x=5)) is Point and p._asdict() == {'x': 1, 'y': 2}
assert Point._make([3, 4]) == Point(3, 4) and Point._fields == ('x', 'y') and Point._field_defaults == {}
assert Point.__match_args__ == ('x', 'y') and Point.__doc__ == 'Point(x, y)' and Point.__slots__ == ()
assert Point.__name__ == 'Point' and p.__getnewargs__() == (1, 2) and Point.x.__doc__ == 'Alias for field number 0'
assert p + (3,) == (1, 2, 3) and type(p[:]) is tuple and sorted([Point(2, 1), Point(1, 9)])[0] == Point(1, 9)
match p:
    case Point(a, y=b):
        assert (a, b) == (1, 2)
    case _:
        assert False

# === errors ===
assert error(Point) == "TypeError: Point.__new__() missing 2 required positional arguments: 'x' and 'y'"
assert error(Point, 1) == "TypeError: Point.__new__() missing 1 required positional argument: 'y'"
assert error(Point, 1, 2, 3) == 'TypeError: Point.__new__() takes 3 positional arguments but 4 were given'
assert error(Point, 1, 2, z=3) == "TypeError: Point.__new__() got an unexpected keyword argument 'z'"
assert error(Point, 1, x=3) == "TypeError: Point.__new__() got multiple values for argument 'x'"
assert error(p._replace, z=1) == "TypeError: Got unexpected field names: ['z']"
assert error(Point._make, [1]) == 'TypeError: Expected 2 arguments, got 1'
assert error(setattr, p, 'x', 1) == "AttributeError: can't set attribute"
assert error(delattr, p, 'x') == "AttributeError: can't delete attribute"
assert error(getattr, p, 'z') == "AttributeError: 'Point' object has no attribute 'z'"
assert error(setattr, p, 'z', 1) == "AttributeError: 'Point' object has no attribute 'z' and no __dict__ for setting new attributes"

# === making classes ===
assert namedtuple('A', 'x y, z')._fields == ('x', 'y', 'z') and namedtuple('A', '')() == ()
assert repr(namedtuple('A', '')()) == 'A()'
B = namedtuple('B', 'a b c', defaults=(1, 2))
assert B(0) == (0, 1, 2) and B._field_defaults == {'b': 1, 'c': 2}
assert error(B) == "TypeError: B.__new__() missing 1 required positional argument: 'a'"
assert error(B, 1, 2, 3, 4) == 'TypeError: B.__new__() takes from 2 to 4 positional arguments but 5 were given'
assert namedtuple('C', 'def x x _y', rename=True)._fields == ('_0', 'x', '_2', '_3')
assert error(namedtuple, 'D', 'a def') == "ValueError: Type names and field names cannot be a keyword: 'def'"
assert error(namedtuple, 'D', '1a') == "ValueError: Type names and field names must be valid identifiers: '1a'"
assert error(namedtuple, 'D', '_a') == "ValueError: Field names cannot start with an underscore: '_a'"
assert error(namedtuple, 'D', 'a a') == "ValueError: Encountered duplicate field name: 'a'"
assert error(namedtuple, 'D', 'a', defaults=(1, 2)) == 'TypeError: Got more default values than field names'
assert namedtuple('E', 'a', module='elsewhere').__module__ == 'elsewhere'


# === derived classes ===
class Vector(Point):
    __slots__ = ()

    @property
    def length(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __new__(cls, x, y=0):
        return super().__new__(cls, float(x), y)

    def __str__(self):
        return f'<{self.x}, {self.y}>'


v = Vector(3, 4)
assert v.length == 5.0 and repr(v) == 'Vector(x=3.0, y=4)' and str(v) == '<3.0, 4>' and v == (3.0, 4)
assert type(v._replace(y=0)) is Vector and Vector(1).y == 0
