# === a place in the source that meets a property, a slot, a class attribute and a callable in turn ===
class Temperature:
    scale = 'C'
    length = len

    def __init__(self, degrees):
        self._degrees = degrees
        self.plain = 0

    @property
    def degrees(self):
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273:
            raise ValueError('too cold')
        self._degrees = value

    @property
    def twice(self):
        return lambda extra: self._degrees * 2 + extra

    def add(self, amount):
        return self._degrees + amount


class Plain:
    def __init__(self):
        self.degrees = 1


class Slotted:
    __slots__ = ('degrees',)


def read(thing):
    return thing.degrees


def write(thing, value):
    thing.degrees = value


t, p, s = Temperature(5), Plain(), Slotted()
for i in range(4):
    for thing in (t, p, s, t):
        write(thing, i)
        assert read(thing) == i
for i in range(3):
    try:
        write(t, -300)
        assert False
    except ValueError as e:
        assert str(e) == 'too cold'
assert vars(t) == {'_degrees': 3, 'plain': 0}


def effect(x):
    return x


for i in range(3):
    assert t.length(effect('ab' * i)) == 2 * i
    assert t.twice(effect(i)) == 6 + i
    assert t.add(effect(i)) == 3 + i
    assert t.scale == 'C'

# === replacing the property, shadowing it, and taking it away ===
assert read(t) == 3
Temperature.degrees = property(lambda self: 'new')
for _ in range(2):
    assert read(t) == 'new'
    try:
        write(t, 1)
        assert False
    except AttributeError as e:
        assert str(e) == "property '<lambda>' of 'Temperature' object has no setter", e
t.__dict__['degrees'] = 'hidden'
assert read(t) == 'new'
del Temperature.degrees
assert read(t) == 'hidden'
write(t, 8)
assert read(t) == 8 and read(p) == 3


class Below(Temperature):
    degrees = 9


assert read(Below(1)) == 9
