from itertools import accumulate, chain, count, cycle, islice, repeat


def error(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an error'


# === count: ints, big ints, floats, anything that adds ===
assert list(islice(count(), 3)) == [0, 1, 2]
assert list(islice(count(5, -2), 3)) == [5, 3, 1]
assert list(islice(count(2**63 - 2), 4)) == [2**63 - 2, 2**63 - 1, 2**63, 2**63 + 1]
assert list(islice(count(0.5, 0.25), 3)) == [0.5, 0.75, 1.0]
assert list(islice(count(step=3), 3)) == [0, 3, 6]
assert list(islice(count(1 + 2j), 2)) == [1 + 2j, 2 + 2j]
assert repr(count(3)) == 'count(3)'
assert repr(count(3, 2)) == 'count(3, 2)'
assert repr(count(1.5)) == 'count(1.5)'
assert repr(count(1, 1.0)) == 'count(1, 1.0)'
assert error(count, 'a') == 'TypeError: a number is required'
assert error(count, 1, None) == 'TypeError: a number is required'
assert error(count, 1, 2, 3) == 'TypeError: count() takes at most 2 arguments (3 given)'
c = count(10)
assert next(c) == 10 and next(c) == 11 and iter(c) is c
assert repr(c) == 'count(12)'
assert type(c).__name__ == 'count' and repr(type(c)) == "<class 'itertools.count'>"

# === repeat ===
assert list(repeat('x', 3)) == ['x', 'x', 'x']
assert list(repeat('x', 0)) == [] and list(repeat('x', -5)) == []
assert list(islice(repeat(None), 2)) == [None, None]
assert list(repeat(object='x', times=1)) == ['x']
assert repr(repeat(5)) == 'repeat(5)'
assert repr(repeat('a', 2)) == "repeat('a', 2)"
assert repr(repeat('a', -2)) == "repeat('a', 0)"
assert repeat(1, 4).__length_hint__() == 4
assert error(repeat(1).__length_hint__) == 'TypeError: len() of unsized object'
assert error(repeat, 1, 'a') == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(repeat) == "TypeError: repeat() missing required argument 'object' (pos 1)"
assert list(map(pow, [1, 2, 3], repeat(2))) == [1, 4, 9]

# === cycle ===
assert list(islice(cycle('ab'), 5)) == ['a', 'b', 'a', 'b', 'a']
assert list(cycle([])) == []
assert error(cycle, 3) == "TypeError: 'int' object is not iterable"
assert error(cycle) == 'TypeError: cycle expected 1 argument, got 0'
assert error(cycle, [1], x=1) == 'TypeError: cycle() takes no keyword arguments'


def noisy(n):
    for i in range(n):
        yield i


assert list(islice(cycle(noisy(2)), 5)) == [0, 1, 0, 1, 0]

# === accumulate ===
assert list(accumulate([1, 2, 3, 4])) == [1, 3, 6, 10]
assert list(accumulate([])) == []
assert list(accumulate([], initial=7)) == [7]
assert list(accumulate([1, 2], initial=10)) == [10, 11, 13]
assert list(accumulate([3, 1, 4, 1, 5], max)) == [3, 3, 4, 4, 5]
assert list(accumulate('abc')) == ['a', 'ab', 'abc']
assert list(accumulate([[1], [2]])) == [[1], [1, 2]]
assert list(accumulate([1, 2, 3], func=lambda a, b: a * b)) == [1, 2, 6]
assert list(accumulate([2**62, 2**62, 2**62])) == [2**62, 2**63, 3 * 2**62]
assert error(list, accumulate([1, 'a'])) == "TypeError: unsupported operand type(s) for +: 'int' and 'str'"
assert error(accumulate, 5) == "TypeError: 'int' object is not iterable"

# === chain ===
assert list(chain('ab', [1], (), {2: 3})) == ['a', 'b', 1, 2]
assert list(chain()) == []
assert list(chain.from_iterable(['ab', 'cd'])) == ['a', 'b', 'c', 'd']
assert list(chain.from_iterable(x for x in ([1], [2, 3]))) == [1, 2, 3]
assert error(list, chain([1], 2)) == "TypeError: 'int' object is not iterable"
assert error(chain, x=1) == 'TypeError: chain() takes no keyword arguments'
it = chain([1], 5)
assert next(it) == 1
assert error(next, it) == "TypeError: 'int' object is not iterable"
assert next(it, 'end') == 'end'


def stopper(a, b):
    raise StopIteration


# a StopIteration of a function ends the iteration
assert list(accumulate([1, 2], stopper)) == [1]

# === lazily: nothing is asked for before it is needed ===
log = []


def source(n):
    for i in range(n):
        log.append(i)
        yield i


it = chain(source(2), source(1))
assert log == []
assert next(it) == 0 and log == [0]
it = islice(count(), 10**9, None)
it = accumulate(source(3))
assert next(it) == 0 and log == [0, 0]
