# The keys of a mapping are listed before its values are looked up: what a lookup changes is not seen. An OrderedDict looks up as it goes.
from collections import ChainMap, OrderedDict
from collections.abc import MutableMapping

log = []


class Logged:
    def __init__(self, names):
        self.names = names

    def keys(self):
        log.append('keys')
        return self.each()

    def each(self):
        for name in self.names:
            log.append('next ' + name)
            yield name

    def __getitem__(self, name):
        log.append('get ' + name)
        return name * 2


def logged(make):
    log.clear()
    result = make(Logged('ab'))
    return result, log.copy()


def keywords(**given):
    return given


def updated(m):
    target = {'z': 0}
    target.update(m)
    return target


def inplace(m):
    target = {}
    target |= m
    return target


def ordered_update(m):
    target = OrderedDict()
    target.update(m)
    return target


LISTED = ['keys', 'next a', 'next b', 'get a', 'get b']
ONE_BY_ONE = ['keys', 'next a', 'get a', 'next b', 'get b']
both = {'a': 'aa', 'b': 'bb'}

assert logged(dict) == (both, LISTED)
assert logged(lambda m: {**m}) == (both, LISTED)
assert logged(lambda m: keywords(**m)) == (both, LISTED)
assert logged(updated) == ({'z': 0} | both, LISTED)
assert logged(inplace) == (both, LISTED)
assert logged(OrderedDict) == (both, ONE_BY_ONE)
assert logged(ordered_update) == (both, ONE_BY_ONE)


class Cache(MutableMapping):
    """Moves what is looked up to its end."""

    def __init__(self, **given):
        self.rows = OrderedDict(given)

    def __getitem__(self, key):
        self.rows.move_to_end(key)
        return self.rows[key]

    def __setitem__(self, key, value):
        self.rows[key] = value

    def __delitem__(self, key):
        del self.rows[key]

    def __iter__(self):
        return iter(self.rows)

    def __len__(self):
        return len(self.rows)


assert dict(Cache(a=1, b=2)) == {'a': 1, 'b': 2}
assert {**Cache(a=1, b=2)} == {'a': 1, 'b': 2}
assert keywords(**Cache(a=1, b=2)) == {'a': 1, 'b': 2}
assert dict(ChainMap(Cache(a=1, b=2), {'c': 3})) == {'a': 1, 'b': 2, 'c': 3}
try:
    OrderedDict(Cache(a=1, b=2))
except RuntimeError as error:
    assert str(error) == 'OrderedDict mutated during iteration'
else:
    raise AssertionError


class Growing:
    """Gives its list itself, which is not copied."""

    def __init__(self):
        self.names = ['a', 'b']

    def keys(self):
        return self.names

    def __getitem__(self, name):
        if len(self.names) < 4:
            self.names.append(name * 2)
        return name


assert dict(Growing()) == {'a': 'a', 'b': 'b', 'aa': 'aa', 'bb': 'bb'}


class Wrong:
    def keys(self):
        return 5

    def __getitem__(self, name):
        return name


for make in dict, lambda m: {**m}, updated, lambda m: keywords(**m):
    try:
        make(Wrong())
    except TypeError as error:
        assert str(error) == 'Wrong.keys() returned a non-iterable (type int)', error
    else:
        raise AssertionError
try:
    OrderedDict(Wrong())
except TypeError as error:
    assert str(error) == "'int' object is not iterable"
else:
    raise AssertionError
