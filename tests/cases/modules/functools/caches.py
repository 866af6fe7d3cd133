from functools import cache, cached_property, cmp_to_key, lru_cache


def error(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an error'


# === lru_cache ===
calls = []


@lru_cache(maxsize=2)
def square(x):
    """Doc."""
    calls.append(x)
    return x * x


assert [square(1), square(2), square(1), square(3), square(2)] == [1, 4, 1, 9, 4] and calls == [1, 2, 3, 2]
info = square.cache_info()
assert repr(info) == 'CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)' and info.hits == 1 and info == (1, 4, 2, 2)
assert square.cache_parameters() == {'maxsize': 2, 'typed': False}
assert square.__name__ == 'square' and square.__doc__ == 'Doc.' and square.__wrapped__(3) == 9
square.cache_clear()
assert square.cache_info() == (0, 0, 2, 0)
assert error(square, []) == "TypeError: unhashable type: 'list'"
assert error(square) == "TypeError: square() missing 1 required positional argument: 'x'"


@lru_cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


assert fib(100) == 354224848179261915075 and fib.cache_info() == (98, 101, 128, 101)


@lru_cache(maxsize=None, typed=True)
def show(*args, **kwargs):
    calls.append(args)
    return (args, kwargs)


calls.clear()
assert show(1) == ((1,), {}) and show(1.0) == ((1.0,), {}) and show(True) == ((True,), {}) and len(calls) == 3
assert show(a=1, b=2) is show(a=1, b=2) and show(b=2, a=1) == ((), {'b': 2, 'a': 1}) and len(calls) == 5


@cache
def pair(a, b=0):
    calls.append((a, b))
    return (a, b)


calls.clear()
assert pair(1) is pair(1) and pair(1, 0) == pair(a=1, b=0) and len(calls) == 3
assert pair.cache_parameters() == {'maxsize': None, 'typed': False}


@lru_cache(maxsize=0)
def never(x):
    calls.append(x)


calls.clear()
never(1)
never(1)
assert len(calls) == 2 and never.cache_info() == (0, 2, 0, 0)
assert lru_cache(maxsize=-5)(len).cache_info().maxsize == 0
assert error(lru_cache, 'x') == 'TypeError: Expected first argument to be an integer, a callable, or None'


@cache
def fails(x):
    calls.append(x)
    raise ValueError(x)


calls.clear()
assert error(fails, 1) == 'ValueError: 1' and error(fails, 1) == 'ValueError: 1' and calls == [1, 1]


class Service:
    def __init__(self, n):
        self.n = n

    @lru_cache(maxsize=8)
    def times(self, k):
        calls.append(k)
        return self.n * k


calls.clear()
a, b = Service(2), Service(3)
assert a.times(5) == 10 and a.times(5) == 10 and b.times(5) == 15 and calls == [5, 5]
assert Service.times.cache_info().hits == 1


# === cached_property ===
class Data:
    def __init__(self):
        self.count = 0

    @cached_property
    def value(self):
        """Doc of value."""
        self.count += 1
        return self.count


d = Data()
assert d.value == 1 and d.value == 1 and d.__dict__ == {'count': 1, 'value': 1}
del d.value
assert d.value == 2
d.value = 10
assert d.value == 10 and Data.value.__doc__ == 'Doc of value.' and Data.value.attrname == 'value'


class Slotted:
    __slots__ = ()

    @cached_property
    def x(self):
        return 1


assert error(getattr, Slotted(), 'x') == (
    "TypeError: No '__dict__' attribute on 'Slotted' instance to cache 'x' property.")

# === cmp_to_key ===
down = cmp_to_key(lambda a, b: b - a)
assert sorted([3, 1, 2], key=down) == [3, 2, 1] and max([3, 1, 2], key=down) == 1
assert down(1) > down(2) and down(1) == down(1) and down(1) != down(2) and down(1).obj == 1
assert error(lambda: down(1) < 5) == 'TypeError: other argument must be K instance'
assert error(hash, down(1)) == "TypeError: unhashable type: 'functools.KeyWrapper'"
assert error(down) == "TypeError: K() missing required argument 'obj' (pos 1)"


def by_length(a, b):
    return (len(a) > len(b)) - (len(a) < len(b))


assert sorted(['ccc', 'a', 'bb', 'd'], key=cmp_to_key(by_length)) == ['a', 'd', 'bb', 'ccc']
