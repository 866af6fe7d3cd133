from dataclasses import dataclass


# === only instances of one class are compared ===
@dataclass(order=True)
class Point:
    x: int
    y: object = 0


class Derived(Point):
    pass


@dataclass(order=True)
class Other:
    x: int
    y: object = 0


a, b = Point(1, 'a'), Point(1, 'b')
assert a == a and a != b and a < b and a <= b and b > a and b >= a and a <= a and not a < a
assert a == Point(1, 'a') and Point(1, 2.0) == Point(1.0, 2)
assert a != Derived(1, 'a') and a != Other(1, 'a') and a != (1, 'a') and not a == 1
assert Point.__eq__(a, Derived(1, 'a')) is NotImplemented and Point.__lt__(a, 1) is NotImplemented
assert Derived(1) == Derived(1) and Derived(1) < Derived(2)
for other in (Derived(1, 'b'), Other(1, 'b'), 3):
    try:
        a < other
        assert False
    except TypeError as e:
        assert str(e) == f"'<' not supported between instances of 'Point' and '{type(other).__name__}'", e
try:
    Point(1, 'a') >= Point(1, 2)
    assert False
except TypeError as e:
    assert str(e) == "'>=' not supported between instances of 'str' and 'int'", e

nan = float('nan')
same = Point(1, nan)
assert same == same and not same < same


# === what __class__ says counts ===
class Pretender:
    x = 1
    y = 'a'

    @property
    def __class__(self):
        return Point


assert a == Pretender() and a <= Pretender() and not a < Pretender()


class Refuser:
    @property
    def __class__(self):
        raise ValueError('no class')


for compare in (lambda: a == Refuser(), lambda: a < Refuser()):
    try:
        compare()
        assert False
    except ValueError as e:
        assert str(e) == 'no class', e

# === sorted, with fields that compare themselves ===
points = [Point(i * 7 % 5, Point(-i)) for i in range(20)]
assert [p.x for p in sorted(points)] == [i // 4 for i in range(20)]
assert [-p.y.x for p in sorted(points)][:4] == [15, 10, 5, 0]
assert max(points).y == Point(-2) and min(points, key=lambda p: (p.y, p.x)) == Point(3, Point(-19))
assert [ord(c) for c in 'aé中'] == [97, 233, 20013] and ord('\U0001f600') == 128512 and ord(b'a') == 97 and ord('\ud800') == 55296
