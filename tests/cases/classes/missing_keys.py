from collections import OrderedDict


class Doubled(dict):
    def __getitem__(self, key):
        return super().__getitem__(key)

    def __missing__(self, key):
        return key * 2


class Attributes(dict):
    __getattr__ = dict.__getitem__

    def __missing__(self, key):
        raise LookupError(f'no {key}') from None


class Ordered(OrderedDict):
    def __missing__(self, key):
        self[key] = made = [key]
        return made


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return hash(self.name)

    def __eq__(self, other):
        return isinstance(other, Key) and self.name == other.name

    def __mul__(self, count):
        return self.name * count


def outcome(function, *arguments):
    try:
        return function(*arguments)
    except LookupError as error:
        return f'{type(error).__name__}: {error}'


# === super().__getitem__ and dict.__getitem__ ask __missing__ ===
doubled = Doubled(here='there')
assert doubled['here'] == 'there'
assert doubled['a'] == 'aa'
assert dict.__getitem__(doubled, 'b') == 'bb'
assert doubled.__getitem__('c') == 'cc'
assert doubled[Key('k')] == 'kk'
doubled[Key('k')] = 'known'
assert doubled[Key('k')] == 'known'
assert doubled[1, 2] == (1, 2, 1, 2)
assert doubled.get('a') is None
assert doubled == {'here': 'there', Key('k'): 'known'}

# === also as another method of the class ===
attributes = Attributes(a=1)
assert attributes.a == 1
assert outcome(lambda: attributes.b) == 'LookupError: no b'
assert outcome(lambda: attributes['c']) == 'LookupError: no c'

# === of classes derived from those of collections ===
ordered = Ordered()
assert ordered['x'] is ordered['x']
assert OrderedDict.__getitem__(ordered, 'y') == ['y']
assert list(ordered) == ['x', 'y']

# === a dict has none ===
assert outcome(dict.__getitem__, {}, 'a') == "KeyError: 'a'"
assert outcome({}.__getitem__, 'a') == "KeyError: 'a'"
assert type(dict.__getitem__).__name__ == 'method_descriptor'
