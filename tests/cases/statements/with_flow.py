# needs: 3.14
# === with: enter, exit, suppressing, leaving ===
log = []


class M:
    def __init__(self, name, suppress=False):
        self.name = name
        self.suppress = suppress

    def __enter__(self):
        log.append('enter ' + self.name)
        return self.name

    def __exit__(self, kind, value, tb):
        log.append(f'exit {self.name} {kind and kind.__name__} {value!r}')
        return self.suppress


def run(f, *args):
    log.clear()
    try:
        return f(*args), log[:]
    except Exception as e:
        return repr(e), log[:]


def plain():
    with M('a') as x, M('b') as y:
        return x + y


assert run(plain) == ('ab', ['enter a', 'enter b', 'exit b None None', 'exit a None None'])


def raising():
    with M('a'):
        with M('b'):
            raise ValueError(1)


assert run(raising) == ('ValueError(1)', [
    'enter a', 'enter b', 'exit b ValueError ValueError(1)', 'exit a ValueError ValueError(1)'])


def suppressed():
    with M('a'), M('b', True):
        raise ValueError(1)
    return 'on'


assert run(suppressed) == ('on', ['enter a', 'enter b', 'exit b ValueError ValueError(1)', 'exit a None None'])


def leaving():
    for i in range(3):
        with M(str(i)):
            if i == 0:
                continue
            break
    return i


assert run(leaving) == (1, ['enter 0', 'exit 0 None None', 'enter 1', 'exit 1 None None'])


class Bad:
    def __enter__(self):
        return 1

    def __exit__(self, *a):
        raise KeyError('exit')


def bad():
    with M('a', True):
        with Bad():
            raise ValueError('body')
    return 'after'


assert run(bad) == ('after', ['enter a', "exit a KeyError KeyError('exit')"])
try:
    with Bad():
        raise ValueError('body')
except KeyError as e:
    assert repr(e.__context__) == "ValueError('body')"


def target():
    d = {}
    with M('a') as d['k'], M('b') as (p, ):
        return d, p


assert run(target) == (({'k': 'a'}, 'b'), ['enter a', 'enter b', 'exit b None None', 'exit a None None'])


def bad_target():
    with M('a', True) as (p, q):
        return 1
    return 2


assert run(bad_target) == (2, [
    'enter a', "exit a ValueError ValueError('not enough values to unpack (expected 2, got 1)')"])

for value, message in [
    (1, "'int' object does not support the context manager protocol (missed __exit__ method)"),
    (type('E', (), {'__exit__': 1})(), "'E' object does not support the context manager protocol (missed __enter__ method)"),
    (type('E', (), {'__enter__': 1})(), "'E' object does not support the context manager protocol (missed __exit__ method)"),
]:
    try:
        with value:
            assert False
    except TypeError as e:
        assert str(e) == message, str(e)
