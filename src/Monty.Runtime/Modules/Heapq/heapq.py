"""Heaps in lists: each item is at most as great as the two below it."""

__all__ = ['heapify', 'heapify_max', 'heappop', 'heappop_max', 'heappush', 'heappush_max', 'heappushpop', 'heappushpop_max', 'heapreplace',
           'heapreplace_max', 'merge', 'nlargest', 'nsmallest']


def _check(heap, name):
    if not isinstance(heap, list):
        raise TypeError(f'{name}() argument 1 must be list, not {type(heap).__name__}')


def _check_filled(heap, name):
    _check(heap, name)
    if not heap:
        raise IndexError('index out of range')


def _up(heap, start, pos):
    item = heap[pos]
    while pos > start:
        parent = (pos - 1) >> 1
        above = heap[parent]
        if not item < above:
            break
        heap[pos] = above
        pos = parent
    heap[pos] = item


def _down(heap, pos):
    end = len(heap)
    start = pos
    item = heap[pos]
    child = 2 * pos + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[pos] = heap[child]
        pos = child
        child = 2 * pos + 1
    heap[pos] = item
    _up(heap, start, pos)


def heappush(heap, item, /):
    """Add an item."""
    _check(heap, 'heappush')
    heap.append(item)
    _up(heap, 0, len(heap) - 1)


def heappop(heap, /):
    """Take the smallest item out."""
    _check_filled(heap, 'heappop')
    last = heap.pop()
    if heap:
        result = heap[0]
        heap[0] = last
        _down(heap, 0)
        return result
    return last


def heapreplace(heap, item, /):
    """Take the smallest item out and add another."""
    _check_filled(heap, 'heapreplace')
    result = heap[0]
    heap[0] = item
    _down(heap, 0)
    return result


def heappushpop(heap, item, /):
    """Add an item and take the smallest out."""
    _check(heap, 'heappushpop')
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _down(heap, 0)
    return item


def heapify(heap, /):
    """Make a list a heap."""
    _check(heap, 'heapify')
    for i in range(len(heap) // 2 - 1, -1, -1):
        _down(heap, i)


def _up_max(heap, start, pos):
    item = heap[pos]
    while pos > start:
        parent = (pos - 1) >> 1
        above = heap[parent]
        if not above < item:
            break
        heap[pos] = above
        pos = parent
    heap[pos] = item


def _down_max(heap, pos):
    end = len(heap)
    start = pos
    item = heap[pos]
    child = 2 * pos + 1
    while child < end:
        right = child + 1
        if right < end and not heap[right] < heap[child]:
            child = right
        heap[pos] = heap[child]
        pos = child
        child = 2 * pos + 1
    heap[pos] = item
    _up_max(heap, start, pos)


def heappush_max(heap, item, /):
    """Add an item to a heap with the greatest first."""
    _check(heap, 'heappush_max')
    heap.append(item)
    _up_max(heap, 0, len(heap) - 1)


def heappop_max(heap, /):
    """Take the greatest item out."""
    _check_filled(heap, 'heappop_max')
    last = heap.pop()
    if heap:
        result = heap[0]
        heap[0] = last
        _down_max(heap, 0)
        return result
    return last


def heapreplace_max(heap, item, /):
    """Take the greatest item out and add another."""
    _check_filled(heap, 'heapreplace_max')
    result = heap[0]
    heap[0] = item
    _down_max(heap, 0)
    return result


def heappushpop_max(heap, item, /):
    """Add an item and take the greatest out."""
    _check(heap, 'heappushpop_max')
    if heap and item < heap[0]:
        item, heap[0] = heap[0], item
        _down_max(heap, 0)
    return item


def heapify_max(heap, /):
    """Make a list a heap with the greatest first."""
    _check(heap, 'heapify_max')
    for i in range(len(heap) // 2 - 1, -1, -1):
        _down_max(heap, i)


def nsmallest(n, iterable, key=None):
    """Return the n smallest items in order."""
    return sorted(iterable, key=key)[:max(n, 0)]


def nlargest(n, iterable, key=None):
    """Return the n greatest items, the greatest first."""
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]


class _Entry:
    __slots__ = ('key', 'order', 'value', 'rest', 'reverse')

    def __init__(self, key, order, value, rest, reverse):
        self.key = key
        self.order = order
        self.value = value
        self.rest = rest
        self.reverse = reverse

    def __lt__(self, other):
        a, b = (other, self) if self.reverse else (self, other)
        if a.key < b.key:
            return True
        if b.key < a.key:
            return False
        return self.order < other.order


def merge(*iterables, key=None, reverse=False):
    """Give the items of sorted iterables in order."""
    heap = []
    for order, rest in enumerate(map(iter, iterables)):
        for value in rest:
            heap.append(_Entry(value if key is None else key(value), order, value, rest, reverse))
            break
    heapify(heap)
    while heap:
        entry = heap[0]
        yield entry.value
        for value in entry.rest:
            heapreplace(heap, _Entry(value if key is None else key(value), entry.order, value, entry.rest, reverse))
            break
        else:
            heappop(heap)
