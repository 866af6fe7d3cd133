from itertools import batched, compress, count, dropwhile, filterfalse, islice, pairwise, starmap, takewhile, zip_longest


def error(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an error'


class Falsy:
    def __bool__(self):
        return False


# === compress ===
assert list(compress('ABCDEF', [1, 0, 1, 0, 1, 1])) == ['A', 'C', 'E', 'F']
assert list(compress('ABC', [1])) == ['A']
assert list(compress([1, 2, 3], [Falsy(), 'x', []])) == [2]
assert list(compress(data='AB', selectors=[0, 1])) == ['B']
assert error(compress, 'A') == "TypeError: compress() missing required argument 'selectors' (pos 2)"

# === takewhile, dropwhile, filterfalse ===
assert list(takewhile(lambda x: x < 3, [1, 2, 3, 1])) == [1, 2]
assert list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])) == [3, 1]
assert list(filterfalse(lambda x: x % 2, range(6))) == [0, 2, 4]
assert list(filterfalse(None, [0, 1, '', 'a'])) == [0, '']
assert list(filterfalse(bool, [0, 1, '', 'a'])) == [0, '']
it = takewhile(lambda x: x < 2, [1, 5, 1])
assert next(it) == 1 and next(it, None) is None and next(it, None) is None
assert error(takewhile, lambda x: x) == 'TypeError: takewhile expected 2 arguments, got 1'
assert error(list, takewhile(None, [1])) == "TypeError: 'NoneType' object is not callable"
assert error(list, dropwhile(5, [1])) == "TypeError: 'int' object is not callable"
assert list(dropwhile(lambda x: True, [1, 2])) == []

# === starmap ===
assert list(starmap(pow, [(2, 5), (3, 2)])) == [32, 9]
assert list(starmap(lambda *a: a, [[], [1], 'ab', (1, 2, 3, 4, 5)])) == [(), (1,), ('a', 'b'), (1, 2, 3, 4, 5)]
assert error(list, starmap(pow, [5])) == "TypeError: 'int' object is not iterable"

# === islice ===
assert list(islice('abcdefg', 3)) == ['a', 'b', 'c']
assert list(islice('abcdefg', 2, 4)) == ['c', 'd']
assert list(islice('abcdefg', 2, None)) == ['c', 'd', 'e', 'f', 'g']
assert list(islice('abcdefg', 0, None, 3)) == ['a', 'd', 'g']
assert list(islice('abcdefg', None)) == list('abcdefg')
assert list(islice('abcdefg', None, None, None)) == list('abcdefg')
assert list(islice('abc', 5, 3)) == []
it = iter(range(10))
assert list(islice(it, 5, 3)) == [] and next(it) == 5
it = iter(range(10))
assert list(islice(it, 0, 5, 3)) == [0, 3] and next(it) == 5
it = iter(range(10))
assert list(islice(it, 0)) == [] and next(it) == 0
stop = 'Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.'
both = 'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.'
assert error(islice, 'abc', -1) == f'ValueError: {stop}'
assert error(islice, 'abc', 'x') == f'ValueError: {stop}'
assert error(islice, 'abc', -1, 3) == f'ValueError: {both}'
assert error(islice, 'abc', 1, -3) == f'ValueError: {both}'
assert error(islice, 'abc', -3) == f'ValueError: {both}'
assert error(islice, 'abc', 1, -1) == f'ValueError: {stop}'
assert error(islice, 'abc', 'x', 'y') == f'ValueError: {stop}'
assert error(islice, 'abc', 'x', 2) == f'ValueError: {both}'
assert error(islice, 'abc', 1, 2 ** 70) == f'ValueError: {stop}'
assert error(islice, 'abc', 1, 3, 0) == 'ValueError: Step for islice() must be a positive integer or None.'
assert error(islice, 'abc', 1, 3, 'x') == 'ValueError: Step for islice() must be a positive integer or None.'
assert error(islice, 'abc') == 'TypeError: islice expected at least 2 arguments, got 1'
assert error(islice, 1, 2, 3, 4, 5) == 'TypeError: islice expected at most 4 arguments, got 5'

# === pairwise ===
assert list(pairwise('ABCD')) == [('A', 'B'), ('B', 'C'), ('C', 'D')]
assert list(pairwise('A')) == [] and list(pairwise('')) == []

# === batched ===
assert list(batched('ABCDEFG', 3)) == [('A', 'B', 'C'), ('D', 'E', 'F'), ('G',)]
assert list(batched([], 3)) == []
assert list(batched('AB', 10**5)) == [('A', 'B')]
assert error(batched, 'A', 0) == 'ValueError: n must be at least one'
assert error(list, batched('ABC', 2, strict=True)) == 'ValueError: batched(): incomplete batch'
assert list(batched('ABCD', n=2, strict=True)) == [('A', 'B'), ('C', 'D')]
assert error(batched, 'A') == "TypeError: batched() missing required argument 'n' (pos 2)"

# === zip_longest ===
assert list(zip_longest('ABCD', 'xy', fillvalue='-')) == [('A', 'x'), ('B', 'y'), ('C', '-'), ('D', '-')]
assert list(zip_longest()) == []
assert list(zip_longest([1, 2], [3])) == [(1, 3), (2, None)]
assert error(zip_longest, 'a', wrong=1) == "TypeError: zip_longest() got an unexpected keyword argument"
assert error(zip_longest, 1) == "TypeError: 'int' object is not iterable"
