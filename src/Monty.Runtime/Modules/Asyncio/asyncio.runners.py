"""Running coroutines from outside."""

from asyncio import new_event_loop as _new_event_loop, run
from _asyncio import end_run as _end_run

__all__ = ['Runner', 'run']


class Runner:
    """Runs coroutines one after another; at its end the tasks that are left are cancelled."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._state = 'created'

    def __enter__(self):
        self._begin()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def get_loop(self):
        """Return embedded event loop."""
        self._begin()
        return _new_event_loop()

    def run(self, coro, *, context=None):
        """Run code in the embedded event loop."""
        self._begin()
        return _new_event_loop().run_until_complete(coro)

    def close(self):
        """Shutdown and close event loop."""
        if self._state == 'initialized':
            self._state = 'closed'
            _end_run()

    def _begin(self):
        if self._state == 'closed':
            raise RuntimeError('Runner is closed')
        self._state = 'initialized'
