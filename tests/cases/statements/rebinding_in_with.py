# === A variable that is deleted and bound again in a with of a loop: the program of a dump is sound ===
import contextlib

log = []


class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        log.append(f'enter {self.name}')
        return self.name

    def __exit__(self, kind, error, traceback):
        for _ in range(2):
            pass
        log.append(f'exit {self.name} {kind and kind.__name__}')
        return kind is KeyError


def rebind(value, ends):
    first = value
    for i in range(3):
        with Manager('a') as x, Manager('b') as y:
            del value; value = i
        if ends:
            with Manager('c'):
                del value; value = i * 10
                raise KeyError(value)
    return first, value, [v for v in (value, x, y)]


assert rebind(7, False) == (7, 2, [2, 'a', 'b'])
assert rebind(7, True) == (7, 20, [20, 'a', 'b'])
assert log.count('exit c KeyError') == 3


def unbound(ends):
    for i in range(3):
        with Manager('d'):
            if ends:
                value = 1
            del value
            raise KeyError
    return value


for ends in (True, False):
    try:
        unbound(ends)
    except UnboundLocalError as e:
        assert str(e) == "cannot access local variable 'value' where it is not associated with a value"
    else:
        assert False


def never(a):
    read = missing
    for i in range(3):
        with contextlib.nullcontext(a) as x, contextlib.nullcontext(a) as y:
            del missing; missing = 4
    return (v for v in (missing, x, y, read))


try:
    never(1)
except UnboundLocalError:
    for i in range(3):
        pass
else:
    assert False
