# needs: 3.14
# An OrderedDict takes attributes, which a dict, a defaultdict and a deque do not.
import collections
import copy
import typing
from collections import Counter, OrderedDict, defaultdict, deque


def error(action):
    try:
        action()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


od = OrderedDict(a=1, b=2)
assert vars(od) == {} and not hasattr(od, 'x')
od.x = [1]
od.y = 3
assert od.x == [1] and od == OrderedDict(a=1, b=2) and list(od) == ['a', 'b']
assert vars(od) == {'x': [1], 'y': 3} and vars(od) is od.__dict__ and 'x' in dir(od)
assert object.__getattribute__(od, 'x') == [1]
object.__setattr__(od, 'q', 2)
object.__delattr__(od, 'q')
assert error(lambda: od.q) == "AttributeError: 'collections.OrderedDict' object has no attribute 'q'"
del od.y
assert error(lambda: delattr(od, 'y')) == "AttributeError: 'collections.OrderedDict' object has no attribute 'y'"

# Methods that copy leave them out; the module copy does not.
assert od.copy().__dict__ == {} and (od | {}).__dict__ == {}
assert copy.copy(od).x is od.x and copy.copy(od) == od
assert copy.deepcopy(od).x == [1] and copy.deepcopy(od).x is not od.x
assert od.__reduce__()[:4] == (OrderedDict, (), {'x': [1]}, None)

od.__dict__ = {'k': 1}
assert od.k == 1 and not hasattr(od, 'x')
assert error(lambda: setattr(od, '__dict__', 1)) == "TypeError: __dict__ must be set to a dictionary, not a 'int'"
assert error(lambda: delattr(od, '__dict__')) == 'TypeError: cannot delete __dict__'
od.__dict__['j'] = 2
assert od.j == 2


class Slotted(OrderedDict):
    __slots__ = ('v',)


slotted = Slotted()
slotted.v = 1
slotted.w = 2
assert vars(slotted) == {'w': 2}


class Derived(OrderedDict):
    pass


derived = Derived(a=1)
derived.x = 1
assert vars(derived) == {'x': 1} and derived.copy().__dict__ == {} and vars(copy.copy(derived)) == {'x': 1}

# What was made by a generic alias knows it.
assert repr(OrderedDict[str, int](a=1).__orig_class__) == 'collections.OrderedDict[str, int]'
assert typing.OrderedDict(a=1).__orig_class__ is typing.OrderedDict and vars(typing.Counter('a')) == {'__orig_class__': typing.Counter}

counter = Counter('a')
counter.x = 1
assert vars(counter) == {'x': 1}
for other in (defaultdict(int), deque()):
    name = f'collections.{type(other).__name__}'
    assert error(lambda: setattr(other, 'x', 1)) == f"AttributeError: '{name}' object has no attribute 'x' and no __dict__ for setting new attributes"
    assert error(lambda: vars(other)) == 'TypeError: vars() argument must have __dict__ attribute'


# copy() of a class that changes the order when it is read goes on from where the key is then.
class Cache(OrderedDict):
    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value


cache = Cache([(1, 1), (2, 4), (3, 9)])
assert list(cache.copy()) == [1] and list(cache) == [2, 3, 1]


class Growing(OrderedDict):
    def __getitem__(self, key):
        if key == 2:
            self[9] = 3
            self.pop(3, None)
        return super().__getitem__(key)


assert list(Growing([(1, 1), (2, 2), (3, 3)]).copy()) == [1, 2, 9]
