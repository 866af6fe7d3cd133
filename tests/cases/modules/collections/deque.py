# needs: 3.14
from collections import deque


def error(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an error'


# === both ends ===
d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
assert list(d) == [0, 1, 2, 3, 4] and len(d) == 5 and bool(d) and not deque()
assert d.pop() == 4 and d.popleft() == 0 and list(d) == [1, 2, 3]
d.extend([4, 5])
d.extendleft([0, -1])
assert list(d) == [-1, 0, 1, 2, 3, 4, 5]
assert error(deque().pop) == 'IndexError: pop from an empty deque'
assert error(deque().popleft) == 'IndexError: pop from an empty deque'
d.extend(d)
assert len(d) == 14
d.clear()
assert list(d) == [] and repr(d) == 'deque([])'
for i in range(100):
    d.append(i)
    if i % 3 == 0:
        d.popleft()
assert d[0] == 34 and d[-1] == 99 and len(d) == 66
assert [x for x in deque(c for c in 'abc')] == ['a', 'b', 'c']

# === maxlen ===
d = deque(range(5), maxlen=3)
assert d.maxlen == 3 and list(d) == [2, 3, 4] and repr(d) == 'deque([2, 3, 4], maxlen=3)'
d.append(5)
assert list(d) == [3, 4, 5]
d.appendleft(2)
assert list(d) == [2, 3, 4]
assert error(d.insert, 0, 1) == 'IndexError: deque already at its maximum size'
z = deque([1, 2], 0)
z.append(1)
assert list(z) == [] and deque().maxlen is None
assert deque(iterable=[1], maxlen=2) == deque([1])
assert error(deque, [1], -1) == 'ValueError: maxlen must be non-negative'
assert error(deque, [1], 'a') == 'TypeError: an integer is required'
assert error(deque, 5) == "TypeError: 'int' object is not iterable"
assert error(deque, [1], 2, 3) == 'TypeError: deque() takes at most 2 arguments (3 given)'
assert error(setattr, d, 'maxlen', 1) == "AttributeError: attribute 'maxlen' of 'collections.deque' objects is not writable"

# === items ===
d = deque('abcde')
assert d[0] == 'a' and d[-1] == 'e' and d[2] == 'c'
d[1] = 'B'
del d[0]
assert list(d) == ['B', 'c', 'd', 'e']
del d[-1], d[1]
assert list(d) == ['B', 'd']
d.insert(1, 'x')
d.insert(-1, 'y')
d.insert(100, 'z')
d.insert(-100, 'a')
assert list(d) == ['a', 'B', 'x', 'y', 'd', 'z']
d.remove('x')
assert list(d) == ['a', 'B', 'y', 'd', 'z'] and d.index('y') == 2 and d.count('z') == 1 and d.count('q') == 0
assert error(d.index, 'q') == 'ValueError: deque.index(x): x not in deque'
assert error(d.index, 'a', 1) == 'ValueError: deque.index(x): x not in deque'
assert error(d.remove, 'q') == 'ValueError: deque.remove(x): x not in deque'
assert error(lambda: d[9]) == 'IndexError: deque index out of range'
assert error(lambda: d['a']) == "TypeError: sequence index must be integer, not 'str'"
assert error(lambda: d[1:2]) == "TypeError: sequence index must be integer, not 'slice'"
assert error(d.__delitem__, 9) == 'IndexError: deque index out of range'
assert error(d.insert, 1) == 'TypeError: insert expected 2 arguments, got 1'
assert 'a' in d and 'q' not in d
assert deque([1, 2.0, True] * 300).count(1) == 600 and deque().count(1) == 0
assert error(d.append) == 'TypeError: deque.append() takes exactly one argument (0 given)'

# === rotate, reverse, copies ===
d = deque(range(5))
d.rotate()
assert list(d) == [4, 0, 1, 2, 3]
d.rotate(-2)
assert list(d) == [1, 2, 3, 4, 0]
d.rotate(13)
assert list(d) == [3, 4, 0, 1, 2]
d.rotate(-11)
assert list(d) == [4, 0, 1, 2, 3]
d.reverse()
assert list(d) == [3, 2, 1, 0, 4] and list(reversed(d)) == [4, 0, 1, 2, 3]
c = d.copy()
c.append(1)
assert len(d) == 5 and len(c) == 6 and type(c) is deque
assert error(d.rotate, 'a') == "TypeError: 'str' object cannot be interpreted as an integer"

# === operators ===
assert deque('ab') + deque('c') == deque('abc')
assert deque([1]) * 3 == deque([1, 1, 1]) and 2 * deque([1]) == deque([1, 1])
assert deque([1, 2], maxlen=3) * 2 == deque([2, 1, 2]) and deque([1]) * -1 == deque()
d = deque([1])
same = d
d += [2]
d *= 2
assert d is same and list(d) == [1, 2, 1, 2]
assert error(lambda: d + [1]) == 'TypeError: can only concatenate deque (not "list") to deque'
assert error(lambda: d * 'a') == "TypeError: can't multiply sequence by non-int of type 'str'"
assert deque([1, 2]) == deque([1, 2]) and deque([1]) != deque([2]) and deque([1]) != [1]
assert deque([1, 2]) < deque([1, 3]) and deque([1]) < deque([1, 0]) and deque([2]) >= deque([1, 9])
assert error(lambda: d < [1]) == "TypeError: '<' not supported between instances of 'collections.deque' and 'list'"
assert error(hash, d) == "TypeError: unhashable type: 'collections.deque'"
assert error(getattr, d, 'foo') == "AttributeError: 'collections.deque' object has no attribute 'foo'"
r = deque()
r.append(r)
assert repr(r) == 'deque([[...]])'


# === changes while it is gone through ===
def change():
    for x in d:
        d.append(x)


assert error(change) == 'RuntimeError: deque mutated during iteration'


class Spoiler:
    def __eq__(self, other):
        d.clear()
        return False


d = deque([Spoiler(), 1])
assert error(lambda: 1 in d) == 'RuntimeError: deque mutated during iteration'

# === types ===
assert type(d).__name__ == 'deque' and type(d).__module__ == 'collections' and repr(deque) == "<class 'collections.deque'>"


class Stack(deque):
    def peek(self):
        return self[-1]


s = Stack([1, 2])
s.append(3)
assert s.peek() == 3 and isinstance(s, deque) and repr(s) == 'Stack([1, 2, 3])' and len(s) == 3
