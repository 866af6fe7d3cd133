# needs: 3.14
from enum import CONFORM, EJECT, Enum, Flag, IntFlag


def message(function, *args):
    try:
        return function(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


# === members called name and value ===
class Sort(Enum):
    name = 'n'
    value = 'v'
    size = 's'


assert [(m.name, m.value) for m in Sort] == [('name', 'n'), ('value', 'v'), ('size', 's')]
assert Sort.name.name == 'name'
assert message(setattr, Sort.size, 'name', 5) == "AttributeError: <enum 'Sort'> cannot set attribute 'name'"
assert message(delattr, Sort.size, 'value') == "AttributeError: <enum 'Sort'> cannot delete attribute 'value'"
assert [n for n in dir(Sort.size) if n[0] != '_'] == ['name', 'value']


class Plain(Enum):
    A = 1

    @property
    def B(self):
        return 2


assert message(setattr, Plain.A, 'name', 5) == "AttributeError: <enum 'Enum'> cannot set attribute 'name'"
assert [n for n in dir(Plain.A) if n[0] != '_'] == ['B', 'name', 'value']


# === what is in a Flag ===
class Empty(Flag, boundary=CONFORM):
    pass


class Ejecting(Flag, boundary=EJECT):
    A = 1
    B = 4


assert 0 in Empty and 1 in Empty and -1 in Empty and 'a' not in Empty
assert [x in Ejecting for x in (0, 1, 3, 4, -1, 2, 8, 5, 'a', Ejecting.A)] == [True, True, False, True, False, False, False, True, False, True]


# === negative members: they have no bits to go through ===
class Negative(IntFlag):
    A = -1
    B = 2


assert list(Negative) == [Negative.B]
assert message(list, Negative.A) == 'ValueError: -1 is not a positive integer'
assert Negative.A | Negative.B == -1 and Negative.A & Negative.B == 2 and Negative(3) == 3


# === _order_ ===
def make(base, order, **members):
    namespace = type(base).__prepare__('E', (base,))
    namespace['_order_'] = order
    for name, value in members.items():
        namespace[name] = value
    return message(lambda: list(type(base)('E', (base,), namespace).__members__))


assert make(Enum, '', A=1, B=2) == make(Enum, ' ', A=1, B=2) == make(Enum, 'A B', A=1, B=2) == ['A', 'B']
assert make(Enum, 'B A', A=1, B=2) == "TypeError: member order does not match _order_:\n  ['A', 'B']\n  ['B', 'A']"
assert make(Enum, 'B', A=1, B=1) == "TypeError: member order does not match _order_:\n  ['A']\n  []"
assert make(Flag, 'B', A=1, B=1) == "TypeError: member order does not match _order_:\n  ['A']\n  []"
assert make(Flag, 'B A', A=3, B=7, C=4) == ['A', 'B', 'C']
