# operator.concat and iconcat concatenate as a sequence does: nothing of the right operand is asked.
import operator
from collections import UserList, deque

log = []


class Right:
    def __radd__(self, other):
        log.append('radd')
        return 'sum'


class Items:
    def __getitem__(self, i):
        if i > 1:
            raise IndexError
        return i


class Adding(Items):
    def __add__(self, other):
        log.append('add')
        return 'sum'


class Reflecting(Items, Right):
    pass


class RightList(list):
    __radd__ = Right.__radd__


class RightStr(str):
    __radd__ = Right.__radd__


class AddingList(list):
    __add__ = Adding.__add__


class InPlaceList(list):
    def __iadd__(self, other):
        log.append('iadd')
        return 'sum'


def error(function, *arguments):
    log.clear()
    try:
        return function(*arguments)
    except TypeError as e:
        return str(e)


concat, iconcat = operator.concat, operator.iconcat
for left in ([1], (1,), 'a'):
    name = type(left).__name__
    for right in (Right(), Reflecting(), UserList([1]), None, 3):
        assert error(concat, left, right) == f'can only concatenate {name} (not "{type(right).__name__}") to {name}'
        assert log == []
for left in (b'a', bytearray(b'a')):
    assert error(concat, left, Right()) == f"can't concat Right to {type(left).__name__}"
    assert error(iconcat, left, Right()) == f"can't concat Right to {type(left).__name__}"
assert error(concat, deque([1]), Right()) == 'can only concatenate deque (not "Right") to deque'
assert error(concat, [1], RightList([2])) == [1, 2]
assert error(concat, 'a', RightStr('b')) == 'ab'
assert error(concat, RightList([2]), [1]) == [2, 1]
assert log == []

# Where a class says how to add, both operands must have items.
assert error(concat, AddingList(), [1]) == 'sum' and log == ['add']
assert error(concat, AddingList(), 3) == "'AddingList' object can't be concatenated" and log == []
assert error(concat, Adding(), []) == 'sum'
assert error(concat, Adding(), {}) == "'Adding' object can't be concatenated"
assert error(concat, Items(), Reflecting()) == 'sum' and log == ['radd']
assert error(concat, Items(), []) == "'Items' object can't be concatenated"
assert error(concat, [1], Reflecting()) == 'can only concatenate list (not "Reflecting") to list' and log == []

# In place: by the sequence, too; a class with its own __iadd__ has only the other way left.
numbers = [1]
assert error(iconcat, numbers, Reflecting()) is numbers and numbers == [1, 0, 1] and log == []
assert error(iconcat, numbers, Right()) == "'Right' object is not iterable"
own = RightList([1])
assert error(iconcat, own, 'ab') is own and own == [1, 'a', 'b']
own = InPlaceList([1])
assert error(iconcat, own, [2]) == [1, 2] and own == [1] and log == []
assert error(iconcat, own, 'ab') == 'can only concatenate list (not "str") to list'
own = AddingList([1])
assert error(iconcat, own, 'a') is own and own == [1, 'a'] and log == []
assert error(iconcat, (1,), Right()) == 'can only concatenate tuple (not "Right") to tuple'
queue = deque([1])
assert error(iconcat, queue, Reflecting()) is queue and list(queue) == [1, 0, 1]

# A UserList takes the items of what is no list, and does not ask for a __radd__ either.
users = UserList([1])
assert error(operator.iadd, users, RightStr('bc')) is users and users == [1, 'b', 'c']
assert error(operator.iadd, users, Reflecting()) is users and users[-2:] == [0, 1]
assert error(operator.iadd, users, Right()) == "'Right' object is not iterable"
assert log == []
