import collections
import collections.abc


# === sequences and mappings of classes ===
def kind(subject):
    match subject:
        case [*items]:
            return 'sequence', items
        case {**rest}:
            return 'mapping', rest
        case _:
            return 'other'


class Seq(collections.abc.Sequence):
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]


class Map(collections.abc.Mapping):
    def __init__(self, **items):
        self.items_ = items

    def __len__(self):
        return len(self.items_)

    def __getitem__(self, key):
        return self.items_[key]

    def __iter__(self):
        return iter(self.items_)


assert kind(Seq(1, 2)) == ('sequence', [1, 2])
assert kind(collections.UserList([1])) == ('sequence', [1])
assert kind(collections.deque([1, 2])) == ('sequence', [1, 2])
assert kind(memoryview(b'a')) == ('sequence', [97])
assert kind(range(2)) == ('sequence', [0, 1])
assert kind(Map(a=1)) == ('mapping', {'a': 1})
assert kind(collections.UserDict(a=1)) == ('mapping', {'a': 1})
assert kind(type.__dict__)[0] == 'mapping'
for other in ('ab', b'ab', bytearray(b'a'), {1}, iter([1]), 5):
    assert kind(other) == 'other', other

match Seq(1, 2, 3):
    case [first, *_, last]:
        assert (first, last) == (1, 3)
match Map(a=1, b=2):
    case {'a': int(a), 'c': _}:
        assert False
    case {'b': b}:
        assert b == 2


# === registered classes, and the first base wins ===
class Parent(list):
    pass


class Child(collections.UserDict):
    pass


class Registered:
    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())


assert kind(Registered()) == 'other'
collections.abc.Sequence.register(Registered)
assert kind(Registered()) == ('sequence', [])
assert kind(type('X', (Registered,), {})()) == ('sequence', [])
assert kind(type('Both', (collections.UserList, collections.abc.Mapping), {})())[0] == 'sequence'
assert kind(type('Both', (collections.UserDict, collections.abc.Sequence), {'index': None})())[0] == 'mapping'
assert '__abc_tpflags__' not in collections.abc.Sequence.__dict__

# === attributes are read one by one, in order ===
log = []


class Point:
    __match_args__ = ('x', 'y', 1)

    def __getattr__(self, name):
        log.append(name)
        return name


def positional(count):
    log.clear()
    try:
        match Point():
            case Point(a, b, c) if count == 3:
                pass
            case Point(a, b, x=c) if count == 2:
                pass
    except TypeError as e:
        return str(e), log[:]


assert positional(3) == ('__match_args__ elements must be strings (got int)', ['x', 'y'])
Point.__match_args__ = ('x', 'y', 'x')
assert positional(3) == ("Point() got multiple sub-patterns for attribute 'x'", ['x', 'y'])
Point.__match_args__ = ('x', 'y')
assert positional(3) == ('Point() accepts 2 positional sub-patterns (3 given)', [])
