"""Running coroutines from outside."""

from asyncio import get_running_loop as _get_running_loop, new_event_loop as _new_event_loop, run, set_event_loop as _set_event_loop
from _asyncio import end_run as _end_run

__all__ = ['Runner', 'run']


class Runner:
    """Runs coroutines one after another; at its end the tasks that are left are cancelled."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._state = 'created'
        self._debug = debug
        self._loop_factory = loop_factory
        self._loop = None

    def __enter__(self):
        self._begin()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def get_loop(self):
        """Return embedded event loop."""
        self._begin()
        return self._loop

    def run(self, coro, *, context=None):
        """Run code in the embedded event loop."""
        try:
            _get_running_loop()
        except RuntimeError:
            pass
        else:
            raise RuntimeError('Runner.run() cannot be called from a running event loop')
        self._begin()
        return self._loop.run_until_complete(coro)

    def close(self):
        """Shutdown and close event loop."""
        if self._state == 'initialized':
            self._state = 'closed'
            _end_run(self._loop)
            self._loop = None

    def _begin(self):
        if self._state == 'closed':
            raise RuntimeError('Runner is closed')
        if self._state == 'initialized':
            return
        if self._loop_factory is None:
            self._loop = _new_event_loop()
            _set_event_loop(self._loop)
        else:
            self._loop = self._loop_factory()
        if self._debug is not None:
            self._loop.set_debug(self._debug)
        self._state = 'initialized'


def _run_with(main, debug, loop_factory):
    """asyncio.run() in a loop that the script makes."""
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)
