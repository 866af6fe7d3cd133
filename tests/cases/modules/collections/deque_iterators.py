import copy
from collections import Counter, deque


def steps(iterator, count=4):
    out = []
    for _ in range(count):
        try:
            out.append(next(iterator))
        except StopIteration:
            out.append('end')
        except RuntimeError as e:
            out.append(str(e))
    return out


CHANGED = 'deque mutated during iteration'


def after(change, items=(1, 2, 3), maxlen=None):
    d = deque(items, maxlen)
    forward, backward = iter(d), reversed(d)
    if d:
        next(forward)
    change(d)
    return forward.__length_hint__(), backward.__length_hint__(), steps(forward), steps(backward)


# === an iterator from the left looks at the deque each time, one from the right that has ended does not ===
assert after(lambda d: d.append(9)) == (2, 3, [CHANGED] * 4, [CHANGED, 'end', 'end', 'end'])
assert after(lambda d: d.append(9), ()) == (0, 0, [CHANGED] * 4, ['end'] * 4)
d = deque('ab')
i = iter(d)
assert list(i) == ['a', 'b'] and steps(i, 1) == ['end']
d.append('c')
assert steps(i, 2) == [CHANGED, CHANGED]

# === what counts as a change ===
unchanged = (2, 3, [2, 3, 'end', 'end'], [3, 2, 1, 'end'])
assert after(lambda d: d.extend([])) == unchanged
assert after(lambda d: d.rotate(0)) != unchanged
assert after(lambda d: d.rotate(3)) != unchanged
assert after(lambda d: d.reverse()) == (2, 3, [2, 1, 'end', 'end'], [1, 2, 3, 'end'])
assert after(lambda d: d.__imul__(1)) == unchanged
assert after(lambda d: d.__imul__(4), maxlen=3) == unchanged
assert after(lambda d: d.__iadd__([]), maxlen=3) == unchanged
nothing = (0, 0, ['end'] * 4, ['end'] * 4)
assert after(lambda d: d.clear(), ()) == nothing
assert after(lambda d: d.extend('ab'), (), 0) == nothing
assert after(lambda d: d.append(1), (), 0) == (0, 0, [CHANGED] * 4, ['end'] * 4)
assert after(lambda d: d.rotate(1), [1]) == (0, 1, ['end'] * 4, [1, 'end', 'end', 'end'])
d = deque([1, 2], 5)
d *= 3
assert d == deque([2, 1, 2, 1, 2])

# === a copy goes on with the items at the end, whatever has changed ===
d = deque([1, 2, 3, 4, 5])
i, r = iter(d), reversed(d)
next(i), next(r)
d.append(6)
assert list(copy.copy(i)) == [3, 4, 5, 6]
assert list(copy.copy(r)) == [4, 3, 2, 1]
d.clear()
assert list(copy.copy(i)) == [] == list(copy.deepcopy(r))
d = deque([1, 2, 3])
i = iter(d)
next(i)
assert list(copy.copy(i)) == [2, 3] == list(i)


# === most_common of counts without an order ===
def message(function, *args):
    try:
        return function(*args)
    except TypeError as e:
        return str(e)


mixed = Counter(a=1, b=None, c=2.5)
assert mixed.most_common(0) == mixed.most_common(-3) == []
assert message(mixed.most_common, 2) == "'<' not supported between instances of 'int' and 'NoneType'"
assert message(mixed.most_common, 1.5) == "'float' object cannot be interpreted as an integer"
assert message(Counter(a=1).most_common, 1.5) == 'slice indices must be integers or None or have an __index__ method'
assert Counter('abca').most_common(2) == [('a', 2), ('b', 1)]
