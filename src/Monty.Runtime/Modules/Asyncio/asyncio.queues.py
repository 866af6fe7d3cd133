"""Queues between tasks."""

from asyncio import get_running_loop as _get_running_loop
from asyncio.locks import Event as _Event, _Waiters
from heapq import heappop as _heappop, heappush as _heappush

__all__ = ['Queue', 'PriorityQueue', 'LifoQueue', 'QueueFull', 'QueueEmpty', 'QueueShutDown']


class QueueEmpty(Exception):
    """Raised when Queue.get_nowait() is called on an empty Queue."""


class QueueFull(Exception):
    """Raised when the Queue.put_nowait() method is called on a full Queue."""


class QueueShutDown(Exception):
    """Raised when putting on to or getting from a shut-down Queue."""


class _Fifo:
    """Items first in, first out."""

    def __init__(self):
        self._items = []
        self._first = 0

    def __len__(self):
        return len(self._items) - self._first

    def __iter__(self):
        return iter(self._items[self._first:])

    def __repr__(self):
        return repr(self._items[self._first:])

    def append(self, item):
        self._items.append(item)

    def popleft(self):
        item = self._items[self._first]
        self._items[self._first] = None
        self._first += 1
        if self._first > 32 and self._first * 2 > len(self._items):
            del self._items[:self._first]
            self._first = 0
        return item


class Queue:
    """A queue between tasks."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._getters = _Waiters()
        self._putters = _Waiters()
        self._unfinished_tasks = 0
        self._finished = _Event()
        self._finished.set()
        self._is_shutdown = False
        self._init(maxsize)

    def _init(self, maxsize):
        self._queue = _Fifo()

    def _get(self):
        return self._queue.popleft()

    def _put(self, item):
        self._queue.append(item)

    def __repr__(self):
        return f'<{type(self).__name__} at {object.__repr__(self)[1:-1].rsplit(" ", 1)[1]} {self._format()}>'

    def __str__(self):
        return f'<{type(self).__name__} {self._format()}>'

    def _format(self):
        result = f'maxsize={self._maxsize!r}'
        if len(self._queue):
            result += f' _queue={list(self._queue)!r}'
        if self._getters:
            result += f' _getters[{len(self._getters)}]'
        if self._putters:
            result += f' _putters[{len(self._putters)}]'
        if self._unfinished_tasks:
            result += f' tasks={self._unfinished_tasks}'
        if self._is_shutdown:
            result += ' shutdown'
        return result

    def qsize(self):
        """Number of items in the queue."""
        return len(self._queue)

    @property
    def maxsize(self):
        """Number of items allowed in the queue."""
        return self._maxsize

    def empty(self):
        """Return True if the queue is empty, False otherwise."""
        return not len(self._queue)

    def full(self):
        """Return True if there are maxsize items in the queue."""
        return self._maxsize > 0 and self.qsize() >= self._maxsize

    async def put(self, item):
        """Put an item into the queue, waiting for room."""
        while self.full():
            if self._is_shutdown:
                raise QueueShutDown
            putter = _get_running_loop().create_future()
            self._putters._futures[putter] = None
            try:
                await putter
            except:
                putter.cancel()
                self._putters._futures.pop(putter, None)
                if not self.full() and not putter.cancelled():
                    self._wake(self._putters)
                raise
        return self.put_nowait(item)

    def put_nowait(self, item):
        """Put an item into the queue, where there is room."""
        if self._is_shutdown:
            raise QueueShutDown
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished_tasks += 1
        self._finished.clear()
        self._wake(self._getters)

    async def get(self):
        """Take an item from the queue, waiting for one."""
        while self.empty():
            if self._is_shutdown and self.empty():
                raise QueueShutDown
            getter = _get_running_loop().create_future()
            self._getters._futures[getter] = None
            try:
                await getter
            except:
                getter.cancel()
                self._getters._futures.pop(getter, None)
                if not self.empty() and not getter.cancelled():
                    self._wake(self._getters)
                raise
        return self.get_nowait()

    def get_nowait(self):
        """Take an item from the queue, where there is one."""
        if self.empty():
            if self._is_shutdown:
                raise QueueShutDown
            raise QueueEmpty
        item = self._get()
        self._wake(self._putters)
        return item

    def task_done(self):
        """Say that the work on an item that was taken is done."""
        if self._unfinished_tasks <= 0:
            raise ValueError('task_done() called too many times')
        self._unfinished_tasks -= 1
        if self._unfinished_tasks == 0:
            self._finished.set()

    async def join(self):
        """Wait until the work on all items is done."""
        if self._unfinished_tasks > 0:
            await self._finished.wait()

    def shutdown(self, immediate=False):
        """Let nothing be put any more; with immediate, nothing be taken either."""
        self._is_shutdown = True
        if immediate:
            while not self.empty():
                self._get()
                if self._unfinished_tasks > 0:
                    self._unfinished_tasks -= 1
            if self._unfinished_tasks == 0:
                self._finished.set()
        while self._getters:
            self._wake(self._getters)
        while self._putters:
            self._wake(self._putters)

    def _wake(self, waiters):
        futures = waiters._futures
        while futures:
            waiter = next(iter(futures))
            del futures[waiter]
            if not waiter.done():
                waiter.set_result(None)
                return


class LifoQueue(Queue):
    """A queue that gives the newest item first."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        self._queue.append(item)

    def _get(self):
        return self._queue.pop()


class PriorityQueue(Queue):
    """A queue that gives the least item first."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        _heappush(self._queue, item)

    def _get(self):
        return _heappop(self._queue)
