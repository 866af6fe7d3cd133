# Descriptors of built-in types in a class that does not derive from them: what takes no such object refuses it.
import collections
import functools
import types


class K:
    upper = str.upper
    append = list.append
    length = list.__len__
    fromkeys = dict.__dict__['fromkeys']
    real = int.real
    fget = property.fget
    start = slice.start
    args = BaseException.__dict__['args']
    code = StopIteration.value
    function = types.MethodType.__func__
    partial = functools.partial.func
    maxlen = collections.deque.maxlen
    mro = type.__dict__['__mro__']


def error(function, *arguments):
    try:
        return function(*arguments)
    except TypeError as e:
        return str(e)


k = K()
for name, own, owner in (('upper', 'upper', 'str'), ('append', 'append', 'list'), ('length', '__len__', 'list'), ('real', 'real', 'int'), ('fget', 'fget', 'property'),
                         ('start', 'start', 'slice'), ('args', 'args', 'BaseException'), ('code', 'value', 'StopIteration'), ('function', '__func__', 'method'),
                         ('partial', 'func', 'functools.partial'), ('maxlen', 'maxlen', 'collections.deque'), ('mro', '__mro__', 'type')):
    expected = f"descriptor '{own}' for '{owner}' objects doesn't apply to a 'K' object"
    assert error(getattr, k, name) == expected, (name, error(getattr, k, name))
    assert error(hasattr, k, name) == expected
    assert error(lambda: getattr(k, name)()) == expected
    if not callable(getattr(K, name)):
        assert error(setattr, k, name, 1) == error(delattr, k, name) == expected

assert error(lambda: k.upper()) == "descriptor 'upper' for 'str' objects doesn't apply to a 'K' object"
assert error(lambda: K.fromkeys) == error(lambda: k.fromkeys) == "descriptor 'fromkeys' requires a subtype of 'dict' but received 'K'"
assert K.upper('a') == 'A' and type(K.real).__name__ == 'getset_descriptor'


class Text(str):
    upper = bytes.upper
    join = str.join
    real = int.real


assert error(lambda: Text('a').upper) == "descriptor 'upper' for 'bytes' objects doesn't apply to a 'Text' object"
assert error(lambda: Text('a').real) == "descriptor 'real' for 'int' objects doesn't apply to a 'Text' object"
assert Text('-').join('ab') == 'a-b'
