# needs: 3.14
# __new__ and __init__ of built-in types refuse arguments in other words than calls of the types do.
import types


def error(function, *arguments, **named):
    try:
        return function(*arguments, **named)
    except TypeError as e:
        return str(e)


def derive(base):
    return type('Own', (base,), {})


for make in (derive(int), lambda *a, **k: int.__new__(int, *a, **k)):
    assert error(make, 1, 2, 3) == 'int() takes at most 2 arguments (3 given)'
    assert error(make, 1, 2, 3, qq=1) == 'int() takes at most 2 arguments (4 given)'
assert error(int, 1, 2, 3) == 'int expected at most 2 arguments, got 3'
for make in (derive(str), lambda *a, **k: str.__new__(str, *a, **k)):
    assert error(make, 1, 2, 3, 4) == 'str() takes at most 3 arguments (4 given)'
assert error(str, 1, 2, 3, 4) == 'str expected at most 3 arguments, got 4'
for make in (derive(enumerate), lambda *a, **k: enumerate.__new__(enumerate, *a, **k)):
    assert error(make) == "enumerate() missing required argument 'iterable' (pos 1)"
    assert error(make, [], qq=1) == "enumerate() got an unexpected keyword argument 'qq'"
    assert error(make, [], 0, 1) == 'enumerate() takes at most 2 arguments (3 given)'
    assert list(make(start=1, iterable='a')) == [(1, 'a')]
assert error(enumerate) == "enumerate() missing required argument 'iterable'"
assert error(enumerate, [], qq=1) == "'qq' is an invalid keyword argument for enumerate()"

# What an __init__ refuses goes by the name of the built-in type.
module = types.ModuleType('m')
for make in (derive(types.ModuleType), module.__init__, types.ModuleType):
    assert error(make) == "module() missing required argument 'name' (pos 1)"
    assert error(make, None) == "module() argument 'name' must be str, not None"
    assert error(make, 'a', None, 3) == 'module() takes at most 2 arguments (3 given)'
for make in (derive(property), property().__init__, property):
    assert error(make, 1, 2, 3, 4, 5) == 'property() takes at most 4 arguments (5 given)'
for make in (derive(bytearray), bytearray().__init__, bytearray):
    assert error(make, b'', 'a', 'b', 4) == 'bytearray() takes at most 3 arguments (4 given)'
for make in (derive(super), lambda *a: super.__init__(super(int, 1), *a)):
    assert error(make, 1, 2, 3) == 'super() takes at most 2 arguments (3 given)'
    assert error(make, None) == 'super() argument 1 must be type, not None'
assert error(super, 1, 2, 3) == 'super() expected at most 2 arguments, got 3'
assert error(super, None) == 'super() argument 1 must be a type, not NoneType'

# pow() the other way round, of numbers that are no ints.
assert (5).__rpow__(1.5, 1.5) is True.__rpow__(1.5, 2) is NotImplemented
assert (5).__rpow__(2, 7) == 4
