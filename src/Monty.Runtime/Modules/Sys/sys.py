"""What a program may know of the interpreter that runs it. Nothing here tells of the machine or of the host's process."""

from _sys import (exc_info, exception, exit, get_int_max_str_digits, getrecursionlimit, intern, set_int_max_str_digits, setrecursionlimit,
                  stderr, stdout)


class _Record(tuple):
    """A tuple whose items have names."""

    _names = ()

    def __repr__(self):
        return f"sys.{type(self).__name__}({', '.join(f'{name}={item!r}' for name, item in zip(self._names, self))})"

    def __getattr__(self, name):
        if name in self._names:
            return self[self._names.index(name)]
        raise AttributeError(f"'sys.{type(self).__name__}' object has no attribute '{name}'", name=name, obj=self)


def _record(kind, **items):
    made = type(kind, (_Record,), {'__module__': 'sys', '_names': tuple(items)})
    return made(items.values())


version = '3.14.0 (Monty)'
version_info = _record('version_info', major=3, minor=14, micro=0, releaselevel='final', serial=0)
hexversion = 0x030E00F0
api_version = 1013
byteorder = 'little'
maxsize = 0x7FFF_FFFF_FFFF_FFFF
maxunicode = 0x10FFFF
platform = 'monty'
float_repr_style = 'short'
float_info = _record(
    'float_info', max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308, min_exp=-1021,
    min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1)
int_info = _record(
    'int_info', bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300, str_digits_check_threshold=640)
hash_info = _record(
    'hash_info', width=64, modulus=(1 << 61) - 1, inf=314159, nan=0, imag=1000003, algorithm='siphash13', hash_bits=64, seed_bits=128, cutoff=0)

argv = ['']
path = []
warnoptions = []
stdin = None
__stdin__ = stdin
__stdout__ = stdout
__stderr__ = stderr


def displayhook(value, /):
    """Show the value of an expression, as at a prompt."""
    if value is None:
        return
    text = repr(value)
    if stdout is None:
        raise RuntimeError('lost sys.stdout')
    stdout.write(text)
    stdout.write('\n')


__displayhook__ = displayhook
_host_stderr = stderr


def excepthook(exctype, value, traceback, /):
    """Show an exception on stderr, as that of a program that ends with it."""
    from traceback import print_exception
    print_exception(exctype, value, traceback)


__excepthook__ = excepthook


def _end_with(error):
    """Called where a run ends with an error: whether the script has shown it itself, or a SystemExit to end with instead."""
    if isinstance(error, SystemExit):
        return _write(str(error.code)) and _write('\n')
    if 'excepthook' not in globals():
        _write('sys.excepthook is missing\n')
    elif excepthook is not __excepthook__:
        try:
            excepthook(type(error), error, error.__traceback__)
            return True
        except BaseException as e:
            failure = e.with_traceback(e.__traceback__.tb_next)
        if isinstance(failure, SystemExit):
            return failure
        _write('Error in sys.excepthook:\n')
        _print(failure)
        _write('\nOriginal exception was:\n')
    return _print(error) if _has_own_stream() else False


def _has_own_stream():
    return globals().get('stderr', _host_stderr) is not _host_stderr


def _write(text):
    """Write to stderr; whether that is the script's own. None shows nothing, as in Python."""
    stream = globals().get('stderr', _host_stderr)
    try:
        if stream is not None:
            stream.write(text)
        return _has_own_stream()
    except Exception:
        return False


def _print(error):
    from traceback import print_exception
    try:
        if 'stderr' not in globals() or stderr is not None:
            print_exception(error, file=globals().get('stderr', _host_stderr))
        return True
    except Exception:
        return False


def getdefaultencoding():
    """Return the encoding of str.encode() without an argument."""
    return 'utf-8'
