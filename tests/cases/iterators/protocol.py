# needs: 3.14
def raises(kind, action):
    try:
        action()
    except kind as e:
        return str(e)
    assert False, 'expected ' + kind.__name__


# === the old protocol: __getitem__ from 0 until IndexError ===
class Old:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i


assert list(Old()) == [0, 1, 4, 9] and 4 in Old() and 5 not in Old() and sum(Old()) == 14 and max(Old()) == 9
assert [x for x in Old()] == [0, 1, 4, 9] and tuple(Old()) == (0, 1, 4, 9) and type(iter(Old())).__name__ == 'iterator'


# === iterators of classes ===
class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


assert list(Count(3)) == [2, 1, 0] and set(Count(3)) == {0, 1, 2} and sorted(Count(3)) == [0, 1, 2] and any(Count(1)) is False
a, b = Count(2)
assert (a, b) == (1, 0) and dict(zip(Count(2), Count(2))) == {1: 1, 0: 0}
assert next(Count(0), 'none') == 'none'
assert raises(StopIteration, lambda: next(Count(0))) == ''


class NotIterator:
    def __iter__(self):
        return 1


assert raises(TypeError, lambda: iter(NotIterator())) == "iter() returned non-iterator of type 'int'"
assert raises(TypeError, lambda: list(NotIterator())) == "iter() returned non-iterator of type 'int'"

# === iter, next ===
assert raises(TypeError, lambda: iter(1)) == "'int' object is not iterable"
assert raises(TypeError, lambda: iter()) == 'iter expected at least 1 argument, got 0'
assert raises(TypeError, lambda: iter(1, 2)) == 'iter(v, w): v must be callable'
assert raises(TypeError, lambda: next([])) == "'list' object is not an iterator"
assert raises(TypeError, lambda: next()) == 'next expected at least 1 argument, got 0'
assert raises(StopIteration, lambda: next(iter([]))) == '' and next(iter([]), None) is None
it = iter([1, 2, 3])
assert iter(it) is it and [next(it), next(it), next(it, 9), next(it, 9)] == [1, 2, 3, 9]

# === iter(callable, sentinel) ===
values = [1, 2, 0, 3]
it = iter(lambda: values.pop(0), 0)
assert list(it) == [1, 2] and values == [3] and list(it) == [] and values == [3]


def stopping():
    raise StopIteration


assert list(iter(stopping, None)) == []
assert raises(ZeroDivisionError, lambda: list(iter(lambda: 1 // 0, None))) == 'division by zero'


# === what a generator returns is in StopIteration ===
def gen():
    yield 1
    return 'done'


g = gen()
next(g)
try:
    next(g)
    assert False
except StopIteration as e:
    assert e.value == 'done'


# === errors in __next__ go through every consumer ===
def failing():
    yield 1
    raise KeyError('k')


for consume in (list, tuple, set, sum, sorted, max, all, dict.fromkeys, lambda g: dict(zip(g, g)), lambda g: [*g],
                lambda g: [].extend(g), lambda g: {1}.union(g), lambda g: list(map(str, g)), lambda g: list(enumerate(g)),
                lambda g: 5 in g, lambda g: {}.update((x, x) for x in g)):
    assert raises(KeyError, lambda: consume(failing())) == "'k'"


# === A call that uses the iterator up itself ===
def drains():
    global calls
    calls += 1
    if calls == 1:
        return list(steps)
    return 'end'


calls = 0
steps = iter(drains, 'end')
assert list(steps) == []
