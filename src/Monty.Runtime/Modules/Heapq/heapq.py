"""Priority queues in lists: heap[k] <= heap[2*k + 1] and heap[k] <= heap[2*k + 2]."""

from itertools import count as _count, islice as _islice

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'heappushpop', 'merge', 'nlargest', 'nsmallest',
           'heappush_max', 'heappop_max', 'heapify_max', 'heapreplace_max', 'heappushpop_max']


def _check(name, heap):
    if not isinstance(heap, list):
        which = 'argument' if name in ('heappop', 'heapify', 'heappop_max', 'heapify_max') else 'argument 1'
        raise TypeError(f'{name}() {which} must be list, not {type(heap).__name__}')


def _rise(heap, start, position):
    """Move the item at a position up, not above start, until its parent is not greater."""
    item = heap[position]
    while position > start:
        parent = (position - 1) >> 1
        above = heap[parent]
        if not item < above:
            break
        heap[position] = above
        position = parent
    heap[position] = item


def _sink(heap, position):
    """Move the lesser children up to the bottom, then let the item rise from there: fewer comparisons than on the way down."""
    end = len(heap)
    start = position
    item = heap[position]
    child = 2 * position + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[position] = heap[child]
        position = child
        child = 2 * position + 1
    heap[position] = item
    _rise(heap, start, position)


def heappush(heap, item, /):
    """Push item onto heap, keeping it a heap."""
    _check('heappush', heap)
    heap.append(item)
    _rise(heap, 0, len(heap) - 1)


def heappop(heap, /):
    """Pop the smallest item off the heap, keeping it a heap."""
    _check('heappop', heap)
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    if not heap:
        return last
    smallest = heap[0]
    heap[0] = last
    _sink(heap, 0)
    return smallest


def heapreplace(heap, item, /):
    """Pop the smallest item, then push item: the heap keeps its size."""
    _check('heapreplace', heap)
    if not heap:
        raise IndexError('index out of range')
    smallest = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return smallest


def heappushpop(heap, item, /):
    """Push item, then pop the smallest."""
    _check('heappushpop', heap)
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sink(heap, 0)
    return item


def heapify(heap, /):
    """Make a list a heap, in place, in linear time."""
    _check('heapify', heap)
    for position in range(len(heap) // 2 - 1, -1, -1):
        _sink(heap, position)


def _rise_max(heap, start, position):
    item = heap[position]
    while position > start:
        parent = (position - 1) >> 1
        above = heap[parent]
        if not above < item:
            break
        heap[position] = above
        position = parent
    heap[position] = item


def _sink_max(heap, position):
    end = len(heap)
    start = position
    item = heap[position]
    child = 2 * position + 1
    while child < end:
        right = child + 1
        if right < end and not heap[right] < heap[child]:
            child = right
        heap[position] = heap[child]
        position = child
        child = 2 * position + 1
    heap[position] = item
    _rise_max(heap, start, position)


def heappush_max(heap, item, /):
    """Push item onto a max-heap."""
    _check('heappush_max', heap)
    heap.append(item)
    _rise_max(heap, 0, len(heap) - 1)


def heappop_max(heap, /):
    """Pop the largest item off a max-heap."""
    _check('heappop_max', heap)
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    if not heap:
        return last
    largest = heap[0]
    heap[0] = last
    _sink_max(heap, 0)
    return largest


def heapreplace_max(heap, item, /):
    """Pop the largest item of a max-heap, then push item."""
    _check('heapreplace_max', heap)
    if not heap:
        raise IndexError('index out of range')
    largest = heap[0]
    heap[0] = item
    _sink_max(heap, 0)
    return largest


def heappushpop_max(heap, item, /):
    """Push item onto a max-heap, then pop the largest."""
    _check('heappushpop_max', heap)
    if heap and item < heap[0]:
        item, heap[0] = heap[0], item
        _sink_max(heap, 0)
    return item


def heapify_max(heap, /):
    """Make a list a max-heap, in place, in linear time."""
    _check('heapify_max', heap)
    for position in range(len(heap) // 2 - 1, -1, -1):
        _sink_max(heap, position)


def merge(*iterables, key=None, reverse=False):
    """Merge sorted inputs into one sorted iterator; equal items come in the order of the inputs."""
    push, replace, pop = (heapify_max, heapreplace_max, heappop_max) if reverse else (heapify, heapreplace, heappop)
    direction = -1 if reverse else 1
    heap = []
    for order, iterable in enumerate(iterables):
        iterator = iter(iterable)
        for value in iterator:
            # The order decides between equal keys, so that values themselves are compared only where they are the keys.
            heap.append([value if key is None else key(value), order * direction, value, iterator])
            break
    push(heap)
    while len(heap) > 1:
        entry = heap[0]
        yield entry[2]
        for value in entry[3]:
            entry[0] = value if key is None else key(value)
            entry[2] = value
            replace(heap, entry)
            break
        else:
            pop(heap)
    if heap:
        yield heap[0][2]
        yield from heap[0][3]


def nsmallest(n, iterable, key=None):
    """Return the n smallest items, as sorted(iterable, key=key)[:n] does."""
    return _best(n, iterable, key, False)


def nlargest(n, iterable, key=None):
    """Return the n largest items, as sorted(iterable, key=key, reverse=True)[:n] does."""
    return _best(n, iterable, key, True)


def _best(n, iterable, key, largest):
    if n == 1:
        missing = object()
        found = (max if largest else min)(iterable, default=missing, key=key)
        return [] if found is missing else [found]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=largest)[:n]
    iterator = iter(iterable)
    step = -1 if largest else 1
    order = _count(0, step)
    heap = [(item if key is None else key(item), number, item) for number, item in zip(order, _islice(iterator, max(n, 0)))]
    if not heap:
        return []
    make, replace = (heapify, heapreplace) if largest else (heapify_max, heapreplace_max)
    make(heap)
    worst = heap[0][0]
    number = len(heap) * step
    for item in iterator:
        candidate = item if key is None else key(item)
        if (worst < candidate) if largest else (candidate < worst):
            replace(heap, (candidate, number, item))
            worst = heap[0][0]
            number += step
    heap.sort(reverse=largest)
    return [item for _, _, item in heap]
