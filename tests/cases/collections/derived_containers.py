from collections import OrderedDict, defaultdict, deque
import copy


def error(f):
    try:
        return f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


calls = []


class Queue(deque):
    def __init__(self, *args, **kwargs):
        calls.append((args, kwargs))
        super().__init__(*args, **kwargs)


# === copies, sums and products of a derived deque are made by its class ===
queue = Queue([1, 2])
short = Queue([1, 2], 3)
calls.clear()
assert repr(queue.copy()) == 'Queue([1, 2])' and calls.pop() == ((queue,), {})
assert repr(short.copy()) == 'Queue([1, 2], maxlen=3)' and calls.pop() == ((short, 3), {})
assert repr(queue + queue) == 'Queue([1, 2, 1, 2])' and repr(short + deque([5, 6])) == 'Queue([2, 5, 6], maxlen=3)'
assert repr(queue * 2) == 'Queue([1, 2, 1, 2])' and repr(2 * short) == 'Queue([2, 1, 2], maxlen=3)'
assert type(deque([0]) + queue) is deque and repr(copy.copy(queue)) == 'Queue([1, 2])' and len(calls) == 5
assert error(lambda: queue + [1]) == 'TypeError: can only concatenate deque (not "list") to deque'
assert error(lambda: queue * 'a') == "TypeError: can't multiply sequence by non-int of type 'str'"
before = queue
queue += [3]
queue *= 2
assert queue is before and list(queue) == [1, 2, 3, 1, 2, 3]


class NoQueue(deque):
    def __new__(cls, *args):
        return 'nothing' if args else super().__new__(cls)


for make in (NoQueue().copy, lambda: NoQueue() + deque(), lambda: NoQueue() * 2):
    assert error(make) == 'TypeError: NoQueue() must return a deque, not str'


# === so are copies and unions of a derived defaultdict ===
class Groups(defaultdict):
    def __init__(self, *args):
        calls.append(args)
        super().__init__(*args)


groups = Groups(list, {'a': [1]})
calls.clear()
assert repr(groups.copy()) == "Groups(<class 'list'>, {'a': [1]})" and calls.pop() == (list, groups)
assert repr(groups | {'b': 2}) == "Groups(<class 'list'>, {'a': [1], 'b': 2})" and calls.pop() == (list, groups)
assert repr({'b': 2} | groups) == "Groups(<class 'list'>, {'b': 2, 'a': [1]})" and calls.pop() == (list, {'b': 2})
assert type(copy.copy(groups)) is Groups and error(lambda: groups | [1]) == "TypeError: unsupported operand type(s) for |: 'Groups' and 'list'"


# === an OrderedDict stores through the __setitem__ of its class ===
class LastUpdated(OrderedDict):
    def __setitem__(self, key, value):
        calls.append((key, value))
        super().__setitem__(key, value)
        self.move_to_end(key)


calls.clear()
last = LastUpdated([('a', 1)], b=2)
last.update({'a': 3}, c=4)
assert list(last) == ['b', 'a', 'c'] and calls == [('a', 1), ('b', 2), ('a', 3), ('c', 4)]
assert last.setdefault('d', 5) == 5 and last.setdefault('b', 6) == 2 and calls[4:] == [('d', 5)]
calls.clear()
union = last | {'b': 7}
assert type(union) is LastUpdated and list(union) == ['a', 'c', 'd', 'b'] and len(calls) == 5
assert list({'z': 0} | last) == ['z', 'b', 'a', 'c', 'd'] and type({'z': 0} | last) is LastUpdated
calls.clear()
last |= [('q', 1)]
assert type(last) is LastUpdated and calls == [('q', 1)]
assert type(last.copy()) is LastUpdated and last.copy() == last
last.note = 'kept'
twin = copy.copy(last)
assert type(twin) is LastUpdated and twin == last and twin.note == 'kept'
assert error(lambda: last.update([(1, 2, 3)])) == 'ValueError: too many values to unpack (expected 2)'
assert error(lambda: last.update([(1,)])) == 'ValueError: need more than 1 value to unpack'
assert error(lambda: last.update(5)) == "TypeError: 'int' object is not iterable"

# === iterators over an OrderedDict notice every change of its keys and their order ===
ordered = OrderedDict(a=1, b=2, c=3)
for iterator in (iter(ordered), iter(ordered.keys()), iter(ordered.values()), iter(ordered.items()),
                 reversed(ordered), reversed(ordered.items()), reversed(ordered.values())):
    assert type(iterator).__name__ == 'odict_iterator' and not hasattr(iterator, '__length_hint__') and len(list(iterator)) == 3
assert list(reversed(ordered.items())) == [('c', 3), ('b', 2), ('a', 1)]


def walk(change, view=iter):
    ordered = OrderedDict(a=1, b=2, c=3)
    seen = []
    try:
        for item in view(ordered):
            seen.append(item)
            change(ordered)
    except RuntimeError as e:
        return f'{seen} {e}'
    return seen


MUTATED = ' OrderedDict mutated during iteration'
assert walk(lambda d: d.update(z=1)) == "['a']" + MUTATED and walk(lambda d: d.move_to_end('a')) == "['a']" + MUTATED
assert walk(lambda d: d.pop('b'), OrderedDict.values) == '[1]' + MUTATED and walk(lambda d: d.clear(), reversed) == "['c']" + MUTATED
assert walk(lambda d: d.update(a=9)) == ['a', 'b', 'c'] and walk(lambda d: d.move_to_end('c')) == ['a', 'b', 'c']
assert walk(lambda d: d.move_to_end('a', last=False)) == ['a', 'b', 'c']
assert walk(lambda d: (d.pop('b', 0), d.update(q=1))) == "['a']" + MUTATED
emptied = OrderedDict(a=1)
for key in emptied:
    del emptied[key]
assert not emptied
