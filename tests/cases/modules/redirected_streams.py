import contextlib
import sys
import warnings

# === streams can be put in place of sys.stdout and sys.stderr ===


class Stream:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        pass

    def text(self):
        return ''.join(self.parts)


outer = Stream()
inner = Stream()
real = sys.stdout
with contextlib.redirect_stdout(outer) as given:
    print('a', 1)
    with contextlib.redirect_stdout(inner):
        print('b')
    print('c', end='')
assert given is outer
assert outer.text() == 'a 1\nc'
assert inner.text() == 'b\n'
assert sys.stdout is real

try:
    with contextlib.redirect_stdout(outer):
        1 / 0
except ZeroDivisionError:
    pass
assert sys.stdout is real

errors = Stream()
redirect = contextlib.redirect_stderr(errors)
with redirect:
    with redirect:
        print('oops', file=sys.stderr)
assert errors.text() == 'oops\n'


def shout(text):
    with contextlib.redirect_stdout(Stream()) as out:
        print(text)
    return out.text().upper()


assert shout('quiet') == 'QUIET\n'
