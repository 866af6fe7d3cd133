# NaNs that were made apart are not the same, so that they are not found in each other's place.
a, b = float('nan'), float('nan')
assert a is a and a is not b
assert a in [a] and a not in [b] and [a] == [a] and [a] != [b] and (a, 1) != (b, 1)
assert [1, a].index(a) == 1 and [a, b, a].count(a) == 2 and [a, b].count(float('nan')) == 0
assert {a: 1}.get(b) is None and {a: 1}[a] == 1 and len({a, b, a}) == 2 and len({float('nan') for _ in range(5)}) == 5
assert {'x': a} == {'x': a} and {'x': a} != {'x': b}
assert not a == a and a != a and not a < b and repr(a) == repr(b) == str(float('-nan')) == 'nan'
assert float.fromhex('nan') not in [a, b, float.fromhex('nan')]

import math
assert math.nan in [math.nan] and math.nan not in [a, b] and math.isnan(a) and math.copysign(1, float('-nan')) == -1


class Reading(float):
    pass


x, y = Reading('nan'), Reading('nan')
assert x in [x] and x not in [y] and x is not y

rows = [{'v': float('nan')}, {'v': 2.0}, {'v': float('nan')}]
clean = [row for row in rows if row['v'] not in (float('nan'),)]
assert len(clean) == 3
try:
    [a, 1.0].remove(float('nan'))
    assert False
except ValueError as e:
    assert str(e) == 'list.remove(x): x not in list'


def kept():
    inner = float('nan')
    values = [inner, float('nan')]
    yield values
    assert inner in values and values.index(inner) == 0 and float('nan') not in values


for values in kept():
    assert values == values and values[0] is not values[1]
big = {float('nan'): i for i in range(3000)}
assert len(big) == 3000 and all(big[k] == i for i, k in enumerate(big))
