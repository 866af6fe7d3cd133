# needs: 3.14
# The attributes of staticmethod and classmethod objects.
def described(a: int) -> str:
    'doc'


for wrapper in (staticmethod, classmethod):
    w = wrapper(described)
    # === annotations are the function's, and are kept once they were asked for ===
    assert list(w.__dict__) == ['__module__', '__name__', '__qualname__', '__doc__']
    assert w.__annotations__ == {'a': int, 'return': str}
    assert w.__annotate__(1) == {'a': int, 'return': str}
    assert list(w.__dict__) == ['__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__annotate__']
    w.__annotations__ = {'b': int}
    assert w.__annotations__ == {'b': int} and described.__annotations__ == {'a': int, 'return': str}
    del w.__annotations__
    assert w.__annotations__ == {'a': int, 'return': str}
    w.__annotate__ = None
    assert w.__annotate__ is None

    # === the dict can be written to and replaced ===
    w.extra = 1
    assert w.__dict__['extra'] == 1
    w.__dict__ = {'other': 2}
    assert w.other == 2 and not hasattr(w, 'extra')
    try:
        del w.__dict__
        assert False
    except TypeError as error:
        assert str(error) == 'cannot delete __dict__'
    try:
        w.__dict__ = 5
        assert False
    except TypeError as error:
        assert str(error) == "__dict__ must be set to a dictionary, not a 'int'"

    # === they are descriptors of the type ===
    for name in ('__dict__', '__annotations__', '__annotate__'):
        assert type(wrapper.__dict__[name]).__name__ == 'getset_descriptor'

    # === of a function that has none ===
    w = wrapper(len)
    try:
        w.__annotations__
        assert False
    except AttributeError as error:
        assert str(error) == "'builtin_function_or_method' object has no attribute '__annotations__'"
    try:
        del w.__annotate__
        assert False
    except AttributeError as error:
        assert str(error) == f"'{wrapper.__name__}' object has no attribute '__annotate__'"

# === binding to anything ===
bound = classmethod(described).__get__(1, 2)
assert bound.__self__ == 2
assert classmethod(described).__get__(None, 'x').__self__ == 'x'
assert classmethod(described).__get__(1).__self__ is int
try:
    classmethod(described).__get__(None, None)
    assert False
except TypeError as error:
    assert str(error) == '__get__(None, None) is invalid'

# === the dict of an exception ===
assert type(BaseException.__dict__['__dict__']).__name__ == 'getset_descriptor'
e = ValueError(1)
e.note = 2
assert e.__dict__ == {'note': 2} and '__dict__' in dir(ValueError)
e.__dict__ = {'other': 3}
assert e.other == 3
try:
    del e.__dict__
    assert False
except TypeError as error:
    assert str(error) == 'cannot delete __dict__'
try:
    e.__dict__ = 5
    assert False
except TypeError as error:
    assert str(error) == "__dict__ must be set to a dictionary, not a 'int'"

# === property.__set_name__ ===
try:
    property(len).__set_name__(foo=1)
    assert False
except TypeError as error:
    assert str(error) == 'property.__set_name__() takes no keyword arguments'

# === type.__call__ has other words than calling the type ===
def message(call):
    try:
        call()
    except TypeError as error:
        return str(error)


assert message(lambda: int('b', 0, 2)) == 'int expected at most 2 arguments, got 3'
assert message(lambda: type.__call__(int, 'b', 0, 2)) == 'int() takes at most 2 arguments (3 given)'
assert message(lambda: int.__call__('b', 0, 2)) == 'int() takes at most 2 arguments (3 given)'
