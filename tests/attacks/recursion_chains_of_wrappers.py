# ok
# Objects around objects of their kind, fifty thousand deep, whose operations go down to the innermost.
import functools
import types
import typing

N = 50_000
T = typing.TypeVar('T')


def chain(start, wrap):
    value = start
    for _ in range(N):
        value = wrap(value)
    return value


def cell(value): return (lambda: value).__closure__[0]


USES = {
    types.MappingProxyType: ({}, [
        len, bool, list, dict, hash, reversed, lambda x: x[1], lambda x: x.get(1), lambda x: 1 in x, lambda x: x.keys(), lambda x: x.copy(),
        lambda x: x == {}, lambda x: x | {}, lambda x: {} | x, lambda x: {**x}]),
    staticmethod: (len, [lambda x: x(''), repr, lambda x: x.__name__, lambda x: x.__doc__, lambda x: x.__isabstractmethod__, lambda x: x.__dict__]),
    classmethod: (len, [repr, lambda x: x.__name__, lambda x: x.__isabstractmethod__, lambda x: x.__get__(1)()]),
    property: (None, [lambda x: x.__doc__, lambda x: x.__isabstractmethod__, lambda x: x.__name__, lambda x: x.__get__(1)]),
    functools.cache: (len, [lambda x: x('a'), lambda x: x('b'), lambda x: x([])]),
    functools.cached_property: (len, [lambda x: x.__get__(1)]),
    (lambda x: types.MethodType(x, 1)): (len, [lambda x: x.__doc__, lambda x: x.__name__, repr, hash, lambda x: x == 1]),
    (lambda x: x.__call__): (len, [lambda x: x('')]),
    (lambda x: property(x.__get__)): (property(len), [lambda x: x.__get__('')]),
    (lambda x: types.GenericAlias(x, int)): (list, [lambda x: x.append, lambda x: x(), repr, hash, lambda x: x[int], lambda x: x.foo]),
    (lambda x: list[x]): (T, [lambda x: x.__parameters__, repr, hash]),
    (lambda x: list[x] | None): (int, [lambda x: x.__parameters__, repr, hash]),
    cell: (cell(1), [lambda x: x == chain(cell(1), cell)]),
    (lambda x: {1: x}.items()): ({}.items(), [lambda x: x == chain({}.items(), lambda y: {1: y}.items())]),
}
count = 0
for wrap, (start, uses) in USES.items():
    value = chain(start, wrap)
    for use in uses:
        try:
            use(value)
        except RecursionError:
            count += 1
        except (TypeError, KeyError, AttributeError):
            pass
assert count > 30, count

alias = T
for _ in range(3000):
    alias = list[alias]
try:
    alias[int] == alias[str]
except RecursionError:
    pass
