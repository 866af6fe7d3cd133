"""What dict() takes for a mapping has keys of any kind: of the instance, of a type, computed."""
from collections import Counter, OrderedDict


def error_of(function, *args):
    try:
        function(*args)
    except Exception as e:
        return type(e).__name__, str(e)
    return None


class OfInstance:
    def __getitem__(self, key):
        return key * 2


o = OfInstance()
o.keys = lambda: ['a', 'b']


class Computed:
    def __init__(self, inner):
        self.inner = inner

    def __getattr__(self, name):
        return getattr(self.inner, name)

    def __getitem__(self, key):
        return self.inner[key]


class Refusing:
    def __getattr__(self, name):
        raise KeyError(name)


def gather(**kwargs):
    return kwargs


for mapping, expected in (o, {'a': 'aa', 'b': 'bb'}), (Computed({'x': 1}), {'x': 1}):
    assert dict(mapping) == expected and {**mapping} == expected and gather(**mapping) == expected
    target = {}
    target.update(mapping)
    assert target == expected and OrderedDict(mapping) == expected

assert dict(Computed([]).inner) == {}
assert dict(Computed([('a', 1)])) == {'a': 1}
assert error_of(dict, Refusing()) == ('KeyError', "'keys'")
assert error_of({}.update, dict) == ('TypeError', 'unbound method dict.keys() needs an argument')
assert error_of(dict, int) == ('TypeError', "'type' object is not iterable")
assert error_of(lambda: {**[]}) == ('TypeError', "'list' object is not a mapping")
