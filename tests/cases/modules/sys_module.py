# needs: 3.14
import sys

# === versions and numbers ===
assert sys.version_info[:2] == (3, 14)
assert sys.version_info >= (3, 8) and sys.version_info.major == 3 and sys.version_info.releaselevel == 'final'
assert repr(sys.version_info).startswith('sys.version_info(major=3, minor=14, ')
assert sys.version.startswith('3.14.')
assert sys.float_info.epsilon == 2.220446049250313e-16 and sys.float_info.max == 1.7976931348623157e+308
assert sys.float_info.max_10_exp == 308
assert sys.int_info.bits_per_digit == 30
assert sys.maxunicode == 0x10FFFF and sys.byteorder == 'little'
assert sys.getdefaultencoding() == 'utf-8'
assert sys.intern('a') == 'a'


def error(f, *args):
    try:
        f(*args)
    except BaseException as e:
        return f'{type(e).__name__}: {e}'
    return 'nothing raised'


assert error(lambda: sys.version_info.nothing) == "AttributeError: 'sys.version_info' object has no attribute 'nothing'"
assert error(sys.intern, 5) == 'TypeError: intern() argument must be str, not int'

# === exc_info and exception ===
assert sys.exc_info() == (None, None, None) and sys.exception() is None
try:
    1 / 0
except ZeroDivisionError as e:
    kind, value, traceback = sys.exc_info()
    assert kind is ZeroDivisionError and value is e and traceback.tb_lineno == e.__traceback__.tb_lineno

    def asked_within():
        return sys.exception()

    assert asked_within() is e
    try:
        {}['a']
    except KeyError as inner:
        assert sys.exception() is inner
    assert sys.exception() is e
assert sys.exception() is None


def generate():
    try:
        raise KeyError(1)
    except KeyError as e:
        yield sys.exception() is e
        yield sys.exception() is e


try:
    raise ValueError
except ValueError as e:
    g = generate()
    assert next(g) and sys.exception() is e and next(g) and sys.exception() is e
assert sys.exception() is None


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        self.seen = sys.exc_info()[:2] == (kind, value)
        return True


with Manager() as manager:
    raise OSError
assert manager.seen and sys.exception() is None


# === exit ===
def code(f, *args):
    try:
        f(*args)
    except SystemExit as e:
        return e.code, e.args


assert code(sys.exit) == (None, ())
assert code(sys.exit, 3) == (3, (3,))
assert code(sys.exit, 'text') == ('text', ('text',))
assert code(sys.exit, (1, 2)) == ((1, 2), (1, 2))
assert code(exit, 3) == (3, (3,))
assert code(quit) == (None, (None,))
assert error(sys.exit, 1, 2) == 'TypeError: exit expected at most 1 argument, got 2'


# === standard streams ===
class Collector:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append('<flush>')


collector = Collector()
before = sys.stdout
sys.stdout = collector
try:
    print('a', 1)
    print('b', end='', flush=True)
finally:
    sys.stdout = before
assert ''.join(collector.parts) == 'a 1\nb<flush>'
sys.stdout = None
print('nowhere')
sys.stdout = before
assert sys.stderr.write('') == 0 and sys.stdout.writable() and not sys.stdout.isatty()

# === the recursion limit ===
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


limit = sys.getrecursionlimit()
assert limit > 100 and depth(100) == 100
sys.setrecursionlimit(90)
assert sys.getrecursionlimit() == 90
assert error(depth, 100) == 'RecursionError: maximum recursion depth exceeded'
sys.setrecursionlimit(limit)
assert depth(100) == 100
assert error(sys.setrecursionlimit, 0) == 'ValueError: recursion limit must be greater or equal than 1'
assert error(sys.setrecursionlimit, 1).startswith('RecursionError: cannot set the recursion limit to 1 at the recursion depth ')
assert error(sys.setrecursionlimit, 'a') == "TypeError: 'str' object cannot be interpreted as an integer"
