"""Priority queues in lists: heap[k] <= heap[2*k + 1] and heap[k] <= heap[2*k + 2]."""

from _heapq import (heapify, heapify_max, heappop, heappop_max, heappush, heappush_max, heappushpop, heappushpop_max, heapreplace,
                    heapreplace_max)

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'heappushpop', 'heappush_max', 'heappop_max', 'heapify_max',
           'heapreplace_max', 'heappushpop_max', 'nlargest', 'nsmallest', 'merge']


def merge(*iterables, key=None, reverse=False):
    """Merge sorted inputs into one sorted iterator; equal items come in the order of the inputs."""
    push, replace, pop = (heapify_max, heapreplace_max, heappop_max) if reverse else (heapify, heapreplace, heappop)
    direction = -1 if reverse else 1
    heap = []
    for order, iterable in enumerate(iterables):
        # An iterator need not be iterable itself: it is only asked for what follows.
        following = iter(iterable).__next__
        try:
            value = following()
            # The order decides between equal keys, so that values themselves are compared only where they are the keys.
            heap.append([value if key is None else key(value), order * direction, value, following])
        except StopIteration:
            pass
    push(heap)
    while len(heap) > 1:
        entry = heap[0]
        yield entry[2]
        try:
            value = entry[2] = entry[3]()
            entry[0] = value if key is None else key(value)
            replace(heap, entry)
        except StopIteration:
            pop(heap)
    if heap:
        yield heap[0][2]
        yield from heap[0][3].__self__


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
    heap = [(item if key is None else key(item), number * step, item) for number, item in zip(range(n), iterator)]
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
