"""Answers programs, one JSON line each, with what they print and the traceback of what escapes them. Tells its version first."""
import asyncio
import contextlib
import faulthandler
import io
import json
import linecache
import os
import sys
import traceback


class Waiting:
    """The calls of the host's `fetch` that wait; one is answered whenever every task waits."""

    def __init__(self):
        self.calls = []

    def select(self, timeout):
        if timeout is None or timeout > 0:
            while self.calls:
                call, value = self.calls.pop(0)
                if not call.done():
                    call.set_result(value)
                    return []
            if timeout is None:
                raise RuntimeError('await would never end')
            loop.now += timeout
        return []

    def close(self):
        pass


class Loop(asyncio.BaseEventLoop):
    """A loop without sockets whose time passes at once."""

    def __init__(self):
        super().__init__()
        self.now = 0.0
        self._selector = Waiting()

    def time(self):
        return self.now

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        pass


def run(coroutine):
    global loop
    with asyncio.Runner(loop_factory=Loop) as runner:
        loop = runner.get_loop()
        return runner.run(coroutine)


def fetch(value):
    call = loop.create_future()
    loop._selector.calls.append((call, value))
    return call


asyncio.run = run


def answer(code):
    linecache.cache['main.py'] = (len(code), None, code.splitlines(True), 'main.py')
    output = io.StringIO()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(io.StringIO()):
        try:
            compiled = compile(code, 'main.py', 'exec')
        except SyntaxError as error:
            return f'{type(error).__name__}: {error.msg}\n'
        try:
            exec(compiled, {'__name__': '__main__', 'host': lambda value: value, 'fetch': fetch})
        except BaseException as error:
            output.write(''.join(traceback.format_exception(type(error), error, error.__traceback__.tb_next)))
    return output.getvalue()


if __name__ == '__main__':
    answers = sys.stdout
    print(json.dumps(sys.version_info[:2]), flush=True)
    nowhere = open(os.devnull, 'w')
    for line in sys.stdin:
        faulthandler.dump_traceback_later(10, exit=True, file=nowhere)
        print(json.dumps(answer(json.loads(line))), file=answers, flush=True)
        faulthandler.cancel_dump_traceback_later()
