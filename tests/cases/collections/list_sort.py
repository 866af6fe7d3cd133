def raises(kind, action):
    try:
        action()
    except kind as e:
        return str(e)
    assert False, 'expected ' + kind.__name__


# === the kinds of keys ===
assert sorted([3, 1, 2]) == [1, 2, 3] and sorted([3, 1, 2], reverse=True) == [3, 2, 1]
assert sorted([2.5, -1.0, 0.5]) == [-1.0, 0.5, 2.5]
assert sorted([1, 0.5, True, 10**30, -10**30]) == [-10**30, 0.5, 1, True, 10**30]
assert sorted(['b', 'a', 'B', 'ab', '']) == ['', 'B', 'a', 'ab', 'b']
assert sorted(['é', 'z', '\uffff', '\U0001f600', 'e']) == ['e', 'z', 'é', '\uffff', '\U0001f600']
assert sorted('hello') == ['e', 'h', 'l', 'l', 'o']
assert sorted([(1, 'b'), (1, 'a'), (0, 'z')]) == [(0, 'z'), (1, 'a'), (1, 'b')]
assert sorted([[2], [1, 5], [1]]) == [[1], [1, 5], [2]]
assert sorted({3: 1, 1: 2}) == [1, 3]
assert [repr(x) for x in sorted([0.0, -0.0, 1.0, -0.0])] == ['0.0', '-0.0', '-0.0', '1.0']

# === stability ===
pairs = [(i * 7919 % 5, i) for i in range(200)]
assert sorted(pairs, key=lambda p: p[0]) == sorted(pairs)
assert sorted(pairs, key=lambda p: p[0], reverse=True) == sorted(pairs, key=lambda p: (-p[0], p[1]))
assert sorted(pairs, key=lambda p: str(p[0])) == sorted(pairs)
assert sorted(pairs, key=lambda p: str(p[0]), reverse=True) == sorted(pairs, key=lambda p: (-p[0], p[1]))
assert sorted(pairs, key=lambda p: p[0] + 0.5) == sorted(pairs)
assert sorted(['b', 'A', 'a', 'B'], key=str.lower) == ['A', 'a', 'b', 'B']
numbers = list(range(1000))
assert sorted(numbers, reverse=True) == numbers[::-1]
assert sorted(numbers[::-1]) == numbers
assert sorted(numbers[500:] + numbers[:500], key=lambda x: (x // 10, x)) == numbers

# === in place ===
a = [3, 1, 2]
assert a.sort() is None and a == [1, 2, 3]
a.sort(key=lambda x: -x)
assert a == [3, 2, 1]
a.sort(key=None, reverse=False)
assert a == [1, 2, 3]


# === user classes: only < is used ===
class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n


items = [Item(n) for n in (3, 1, 2)]
assert [x.n for x in sorted(items)] == [1, 2, 3]
assert [x.n for x in sorted(items, reverse=True)] == [3, 2, 1]

# === errors ===
assert raises(TypeError, lambda: [1, 'a'].sort()) == "'<' not supported between instances of 'str' and 'int'"
assert raises(TypeError, lambda: sorted([None, None])) == "'<' not supported between instances of 'NoneType' and 'NoneType'"
assert raises(TypeError, lambda: sorted(1)) == "'int' object is not iterable"
assert raises(TypeError, lambda: sorted()) == 'sorted expected 1 argument, got 0'
assert raises(TypeError, lambda: sorted([1], 2)) == 'sorted expected 1 argument, got 2'
assert raises(TypeError, lambda: sorted([1], foo=1)) == "sort() got an unexpected keyword argument 'foo'"
assert raises(TypeError, lambda: [].sort(1)) == 'sort() takes no positional arguments'
assert raises(TypeError, lambda: [1].sort(key=1)) == "'int' object is not callable"
a = [3, 1, 2]
assert raises(ValueError, lambda: a.sort(key=lambda x: a.append(1) or x)) == 'list modified during sort'
assert a == [1, 2, 3]
a = [3, 1, 2]
assert raises(ZeroDivisionError, lambda: a.sort(key=lambda x: 1 / (x - 1))) == 'division by zero'
assert a == [3, 1, 2]
a = [3, 'x', 2]
raises(TypeError, a.sort)
assert len(a) == 3 and 'x' in a and 3 in a and 2 in a

# === texts that begin alike for long ===
for start in ('x' * 3000, 'é' * 3000, '😀' * 1500):
    texts = [start + 'b', start, start + 'a', 'y', start + 'b' * 9, start + 'ab', start + 'b']
    ordered = [start, start + 'a', start + 'ab', start + 'b', start + 'b', start + 'b' * 9, 'y']
    if start[0] != 'x':
        ordered = [ordered[-1]] + ordered[:-1]
    assert sorted(texts) == ordered and sorted(texts, reverse=True) == ordered[::-1]
    assert sorted(texts * 30) == [text for text in ordered for _ in range(30)]
    pairs = [(text, i) for i, text in enumerate(texts)]
    assert [text for text, _ in sorted(pairs)] == ordered
    assert sorted(pairs, key=lambda pair: pair[0], reverse=True) == sorted(sorted(pairs, reverse=True), key=lambda pair: (pair[0], -pair[1]), reverse=True)
