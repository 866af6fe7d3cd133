# needs: 3.14
# === SimpleNamespace is a built-in type: errors name it with its module ===
from types import SimpleNamespace


def error_of(function):
    try:
        return function()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


space = SimpleNamespace(a=1)


def assign_item():
    space[2 ** 64] = 1


def delete_item():
    del space[2 ** 64]


assert error_of(assign_item) == "TypeError: 'types.SimpleNamespace' object does not support item assignment"
assert error_of(delete_item) == "TypeError: 'types.SimpleNamespace' object does not support item deletion"
assert error_of(lambda: space[0]) == "TypeError: 'types.SimpleNamespace' object is not subscriptable"
assert error_of(lambda: space + 1) == "TypeError: unsupported operand type(s) for +: 'types.SimpleNamespace' and 'int'"
assert error_of(lambda: len(space)) == "TypeError: object of type 'types.SimpleNamespace' has no len()"
assert error_of(lambda: iter(space)) == "TypeError: 'types.SimpleNamespace' object is not iterable"
assert error_of(lambda: space()) == "TypeError: 'types.SimpleNamespace' object is not callable"
assert error_of(lambda: space.b) == "AttributeError: 'types.SimpleNamespace' object has no attribute 'b'"
assert error_of(lambda: space < space) == "TypeError: '<' not supported between instances of 'dict' and 'dict'"
assert error_of(lambda: space >= space) == "TypeError: '>=' not supported between instances of 'dict' and 'dict'"
assert error_of(lambda: space < 1) == "TypeError: '<' not supported between instances of 'types.SimpleNamespace' and 'int'"
assert error_of(lambda: SimpleNamespace({}, {})) == 'TypeError: SimpleNamespace expected at most 1 argument, got 2'
assert SimpleNamespace.__name__ == SimpleNamespace.__qualname__ == 'SimpleNamespace' and SimpleNamespace.__module__ == 'types'
assert repr(SimpleNamespace) == "<class 'types.SimpleNamespace'>"
assert repr(space) == 'namespace(a=1)' and space == SimpleNamespace(a=1) != SimpleNamespace(a=2)


class Derived(SimpleNamespace):
    pass


assert error_of(lambda: Derived().b) == "AttributeError: 'Derived' object has no attribute 'b'"
assert error_of(lambda: Derived() + 1) == "TypeError: unsupported operand type(s) for +: 'Derived' and 'int'"
assert repr(Derived(a=1)) == 'Derived(a=1)'
