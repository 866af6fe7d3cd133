# needs: 3.14
"""Words of refusals that name types, or depend on what is looked at first."""
import abc
import collections
import functools
import itertools
import json
import operator
import types
import typing


def error(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


class Meta(type):
    pass


class OfMeta(metaclass=Meta):
    pass


class Abstract(abc.ABC):
    pass


@functools.lru_cache
def cached():
    pass


# Classes that are made at run time look at an index before they refuse it, also those of modules.
for refusing, name in [
        (cached, 'functools._lru_cache_wrapper'), (functools.partial(len), 'functools.partial'), (functools.Placeholder, 'functools._PlaceholderType'),
        (iter(collections.deque()), 'collections._deque_iterator'), (itertools.count(), 'itertools.count'), (operator.itemgetter(1), 'operator.itemgetter'),
        (typing.TypeVar('T'), 'typing.TypeVar'), (OfMeta, 'Meta'), (Abstract, 'ABCMeta'), (json.JSONDecodeError('', '', 0), 'JSONDecodeError'),
        (ExceptionGroup('', [KeyError()]), 'ExceptionGroup'), (types.MappingProxyType({}), 'mappingproxy')]:
    assert error(operator.delitem, refusing, 5) == f"TypeError: '{name}' object doesn't support item deletion", refusing
    assert error(operator.delitem, refusing, 'a') == f"TypeError: '{name}' object does not support item deletion", refusing
for refusing, name in [(int | str, 'typing.Union'), (list[int], 'types.GenericAlias'), (types.SimpleNamespace(), 'types.SimpleNamespace'), (len, 'builtin_function_or_method'), (int, 'type')]:
    assert error(operator.delitem, refusing, 5) == f"TypeError: '{name}' object does not support item deletion", refusing

# What cannot be called is refused before its arguments are looked at.
one = 1
assert error(lambda: one(**{1: 2})) == "TypeError: 'int' object is not callable"
assert error(lambda: json(**{1: 2})) == "TypeError: 'module' object is not callable"
assert error(lambda: len(**{1: 2})) == 'TypeError: keywords must be strings'

# Some words name the class with its module.
assert error(complex, collections.Counter()) == 'TypeError: complex() argument must be a string or a number, not collections.Counter'
assert error(complex, json.JSONDecoder()) == 'TypeError: complex() argument must be a string or a number, not json.decoder.JSONDecoder'
assert error(complex, OfMeta()) == 'TypeError: complex() argument must be a string or a number, not OfMeta'
assert error(bytes.fromhex, collections.UserDict()) == 'TypeError: fromhex() argument must be str or bytes-like, not collections.UserDict'
assert error(float, collections.UserDict()) == "TypeError: float() argument must be a string or a real number, not 'UserDict'"
released = memoryview(b'')
released.release()
assert error(bytes.fromhex, released) == 'ValueError: operation forbidden on released memoryview object'

# What is only subscripted with types is no sequence.
for alias, name in [(int | str, 'typing.Union'), (list[int], 'types.GenericAlias')]:
    assert error(reversed, alias) == f"TypeError: '{name}' object is not reversible"
assert error(lambda: [*(int | str)]) == 'TypeError: Value after * must be an iterable, not typing.Union'
assert error(lambda: len(*(int | str))) == 'TypeError: len() argument after * must be an iterable, not typing.Union'
assert error(eval, '1', collections.deque()) == 'TypeError: globals must be a dict'
assert error(eval, '1', {}, collections.deque()) == 'TypeError: locals must be a mapping'

# Constructors.
for kind in (NameError, UnboundLocalError):
    assert error(kind, a=1, b=2) == 'TypeError: NameError() takes at most 1 keyword argument (2 given)'
    assert error(kind, a=1) == "TypeError: NameError() got an unexpected keyword argument 'a'"
assert error(AttributeError, a=1, b=2, c=3) == 'TypeError: AttributeError() takes at most 2 keyword arguments (3 given)'
assert error(type(cached), 1) == "TypeError: lru_cache() missing required argument 'maxsize' (pos 2)"
assert error(json.JSONDecodeError, 1, 2, 3, 4, a=1) == "TypeError: JSONDecodeError.__init__() got an unexpected keyword argument 'a'"
assert error(json.JSONDecodeError, 1, 2, 3, 4) == 'TypeError: JSONDecodeError.__init__() takes 4 positional arguments but 5 were given'
assert error(operator.methodcaller('a'), b=1) == 'TypeError: methodcaller expected 1 argument, got 0'
assert error(operator.methodcaller('a'), 1, b=1) == 'TypeError: methodcaller() takes no keyword arguments'
assert error(operator.itemgetter(1), b=1) == 'TypeError: itemgetter() takes no keyword arguments'


class DerivedMeta(abc.ABCMeta):
    pass


for meta in (abc.ABCMeta, DerivedMeta):
    assert error(meta) == "TypeError: ABCMeta.__new__() missing 3 required positional arguments: 'name', 'bases', and 'namespace'"
    assert error(meta, 'a', ()) == "TypeError: ABCMeta.__new__() missing 1 required positional argument: 'namespace'"
    assert error(meta, 1, 2, 3, 4) == 'TypeError: ABCMeta.__new__() takes 4 positional arguments but 5 were given'
assert error(Meta) == 'TypeError: type.__new__() takes exactly 3 arguments (0 given)'
assert error(getattr, typing.Generic, 'none') == "AttributeError: type object 'typing.Generic' has no attribute 'none'"


# A name may be a str of a derived class.
class Text(str):
    pass


def function():
    pass


function.__name__ = Text('renamed')
function.__qualname__ = Text('renamed.too')
assert function.__name__ == 'renamed' and 'renamed.too' in repr(function)
