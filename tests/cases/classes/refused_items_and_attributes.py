"""What assigning and deleting says where a type has neither."""


def error(action, *arguments):
    try:
        action(*arguments)
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)


def assign(target, key):
    target[key] = 1


def delete(target, key):
    del target[key]


class Plain:
    pass


class Pair(tuple):
    pass


# === an index that no sequence can have is refused before the item ===
large = 10 ** 20
for value in Plain(), (1,), 'a', b'a', range(3), {1}, frozenset(), {}.keys(), {}.values(), Pair():
    name = type(value).__name__
    assert error(assign, value, large) == "IndexError: cannot fit 'int' into an index-sized integer"
    assert error(delete, value, -large) == "IndexError: cannot fit 'int' into an index-sized integer"
    assert error(assign, value, 1) == f"TypeError: '{name}' object does not support item assignment"
for value in None, 5, 2.5, Plain, len, iter([]):
    name = type(value).__name__
    assert error(assign, value, large) == f"TypeError: '{name}' object does not support item assignment"
    assert error(delete, value, large) == f"TypeError: '{name}' object does not support item deletion"


# === a slot without a value ===
class Slotted:
    __slots__ = ('a',)


class Derived(Slotted):
    __slots__ = ('b',)


for value in Slotted(), Derived():
    name = type(value).__name__
    assert error(lambda: value.a) == f"AttributeError: '{name}' object has no attribute 'a'"
    assert error(delattr, value, 'a') == 'AttributeError: a'
    assert error(lambda: value.other) == f"AttributeError: '{name}' object has no attribute 'other'"
    for change in lambda: setattr(value, 'other', 1), lambda: delattr(value, 'other'):
        assert error(change) == f"AttributeError: '{name}' object has no attribute 'other' and no __dict__ for setting new attributes"
    assert error(setattr, value, '__doc__', 1) == f"AttributeError: '{name}' object attribute '__doc__' is read-only"

# === the text of a type ===
for value in 5, 'a', 2.5, None, (), [], {}, range(3), object(), b'', set(), iter([]):
    name = type(value).__name__
    assert error(setattr, value, '__doc__', 1) == f"AttributeError: '{name}' object attribute '__doc__' is read-only"

# === an error instead of another ===
import statistics

try:
    statistics.mode([])
except statistics.StatisticsError as e:
    assert (str(e), repr(e.__context__), e.__cause__, e.__suppress_context__) == (
        'no mode for empty data', "IndexError('list index out of range')", None, True)
