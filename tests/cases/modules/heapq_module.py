# needs: 3.14
import heapq


def error(call):
    try:
        call()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


# === Heaps have CPython's layout ===
h = [5, 2, 8, 1, 9, 3]
heapq.heapify(h)
assert h == [1, 2, 3, 5, 9, 8]
heapq.heappush(h, 0)
assert h == [0, 2, 1, 5, 9, 8, 3]
assert heapq.heappop(h) == 0 and h == [1, 2, 3, 5, 9, 8]
assert heapq.heapreplace(h, 7) == 1 and heapq.heappushpop(h, 2) == 2 and h == [2, 5, 3, 7, 9, 8]
assert heapq.heappushpop([], 5) == 5
assert [heapq.heappop(h) for _ in range(len(h))] == [2, 3, 5, 7, 8, 9]

# === Max-heaps ===
h = [5, 2, 8, 1, 9, 3]
heapq.heapify_max(h)
assert h[0] == 9
heapq.heappush_max(h, 10)
assert heapq.heapreplace_max(h, 4) == 10 and heapq.heappushpop_max(h, 7) == 9
assert [heapq.heappop_max(h) for _ in range(len(h))] == [8, 7, 5, 4, 3, 2, 1]

# === Errors ===
assert error(lambda: heapq.heappop([])) == 'IndexError: index out of range'
assert error(lambda: heapq.heapreplace([], 1)) == 'IndexError: index out of range'
assert error(lambda: heapq.heappop((1,))) == 'TypeError: heappop() argument must be list, not tuple'
assert error(lambda: heapq.heapify([1, 'a'])) == "TypeError: '<' not supported between instances of 'int' and 'str'"

# === The n best, stable ===
assert heapq.nlargest(2, [1, 5, 3, 5]) == [5, 5] and heapq.nsmallest(2, iter('hello')) == ['e', 'h']
assert heapq.nlargest(3, 'abcdefg', key=lambda c: -ord(c)) == ['a', 'b', 'c']
assert heapq.nsmallest(3, [(1, 'b'), (1, 'a'), (0, 'z')], key=lambda t: t[0]) == [(0, 'z'), (1, 'b'), (1, 'a')]
assert heapq.nlargest(3, iter([(1, 'b'), (2, 'x'), (1, 'a'), (0, 'z'), (2, 'y')]), key=lambda t: t[0]) == [(2, 'x'), (2, 'y'), (1, 'b')]
assert heapq.nsmallest(0, [1]) == heapq.nlargest(-1, iter([1])) == heapq.nlargest(1, []) == []

# === merge ===
assert list(heapq.merge([1, 4], [2, 3], [5], [])) == [1, 2, 3, 4, 5]
assert list(heapq.merge([4, 1], [3, 2], reverse=True)) == [4, 3, 2, 1]
assert list(heapq.merge(['a', 'BB'], ['c', 'DDD'], key=len)) == ['a', 'c', 'BB', 'DDD']


# === Items that only have __lt__ ===
class Job:
    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        return self.rank < other.rank


jobs = []
for rank in (3, 1, 2):
    heapq.heappush(jobs, Job(rank))
assert [heapq.heappop(jobs).rank for _ in range(3)] == [1, 2, 3]


# === A comparison that fails leaves the item where it had come to; one that changes the list is noticed ===
class Fragile:
    left = 0

    def __init__(self, value, hit=None):
        self.value = value
        self.hit = hit

    def __lt__(self, other):
        Fragile.left -= 1
        if Fragile.left == 0:
            raise ValueError('enough')
        if self.hit is not None:
            self.hit.clear()
        return self.value < other.value

    def __repr__(self):
        return str(self.value)


def fails_at(count, function, *values):
    items = [Fragile(v) for v in (5, 3, 8, 1, 9, 2, 7, 4, 6)]
    Fragile.left = count
    try:
        function(items, *map(Fragile, values))
    except ValueError as e:
        return f'{e} {items}'


assert fails_at(5, heapq.heapify) == 'enough [5, 3, 2, 1, 9, 8, 7, 4, 6]'
assert fails_at(3, heapq.heappop) == 'enough [3, 1, 8, 4, 9, 2, 7, 6]'
assert fails_at(2, heapq.heappush, 0) == 'enough [5, 3, 8, 1, 0, 2, 7, 4, 6, 9]'
assert fails_at(4, heapq.heapreplace_max, 50) == 'enough [8, 3, 50, 1, 9, 2, 7, 4, 6]'
shrinking = []
shrinking.extend(Fragile(i, shrinking) for i in range(6))
try:
    heapq.heapify(shrinking)
    assert False
except RuntimeError as e:
    assert str(e) == 'list changed size during iteration' and shrinking == []
assert repr(heapq.heappush) == '<built-in function heappush>' and heapq.heappop.__module__ == '_heapq'
try:
    heapq.heappush((1, 2), 3)
    assert False
except TypeError as e:
    assert str(e) == 'heappush() argument 1 must be list, not tuple'
