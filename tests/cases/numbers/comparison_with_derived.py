# Floats and views are asked about objects of derived classes before those are: an int knows no floats, a set no views.
import enum
import math


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 3


class Whole(int):
    pass


class Real(float):
    pass


class Own(int):
    def __lt__(self, other):
        raise AssertionError('not asked')

    __gt__ = __le__ = __ge__ = __lt__


for three in (Level.HIGH, Whole(3), Real(3.0), Own(3)):
    assert 2.5 < three and 2.5 <= three and not 2.5 > three and not 2.5 >= three and 2.5 != three
    assert 3.5 > three and 3.5 >= three and not 3.5 < three and not 3.5 <= three
    assert 3.0 == three and 3.0 <= three and 3.0 >= three and not 3.0 < three
    assert not math.nan < three and not math.nan > three and math.nan != three
    assert math.inf > three and -math.inf < three
assert sorted([2.5, Level.HIGH, 0.5, Level.LOW]) == [0.5, 1, 2.5, 3]
assert max(2.5, Level.HIGH) is Level.HIGH and min(0.5, Whole(1)) == 0.5
assert 1e300 < Whole(10**301) and 2.0**53 < Whole(2**53 + 1) and not 2.0**53 < Whole(2**53)


def less(a, b):
    return a < b


for _ in range(3):
    assert less(2.5, 3) and less(2.5, Whole(3)) and less(2.5, Level.HIGH) and less(Whole(2), 2.5) and less(2.5, 3.5)

# === Views of dicts ===
class Set(set):
    pass


class Frozen(frozenset):
    pass


class Strange(set):
    def __len__(self):
        return 1

    def __iter__(self):
        return iter([2])

    def __contains__(self, item):
        return sum(range(3)) == 3 and item == 1


class Failing(set):
    def __contains__(self, item):
        raise KeyError(item)


keys, items = {1: 2}.keys(), {1: 2}.items()
for kind in (Set, Frozen):
    assert keys == kind([1]) and kind([1]) == keys and keys != kind([2]) and keys < kind([1, 2]) and keys <= kind([1]) and not keys < kind([1])
    assert keys > kind() and keys >= kind([1]) and kind() < keys and not keys > kind([5]) and items == kind([(1, 2)]) and items < kind([(1, 2), 3])
assert keys == Strange() and keys <= Strange() and not keys >= Strange() and not keys < Strange()
try:
    keys == Failing([1])
except KeyError as e:
    assert e.args == (1,)
else:
    assert False, 'expected an error'
assert [keys].count(Set([1])) == 1 and Set([1]) in [keys]
