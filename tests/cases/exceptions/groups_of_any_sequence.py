# The exceptions of a group come from any sequence, not only a list or tuple.
import collections


class L(list):
    pass


class T(tuple):
    pass


NT = collections.namedtuple('NT', 'a b')


class Indexed:
    def __getitem__(self, i):
        if i > 1:
            raise IndexError
        return ValueError(i)


class Iterated(Indexed):
    def __iter__(self):
        yield KeyError(1)


class Broken(Indexed):
    def __iter__(self):
        yield KeyError(1)
        raise OSError('broken')


class G(ExceptionGroup):
    pass


e = [ValueError(1), TypeError(2)]
for K in (ExceptionGroup, BaseExceptionGroup, G):
    for source in (L(e), T(e), NT(*e), collections.deque(e), collections.UserList(e)):
        group = K('m', source)
        assert group.exceptions == tuple(e) and type(group.exceptions) is tuple
        assert group.args[1] is source
        assert str(group) == 'm (2 sub-exceptions)'
    assert [x.args for x in K('m', Indexed()).exceptions] == [(0,), (1,)]
    assert [type(x) for x in K('m', Iterated()).exceptions] == [KeyError]
assert repr(ExceptionGroup('m', collections.deque(e))) == "ExceptionGroup('m', deque([ValueError(1), TypeError(2)]))"


def error(value):
    try:
        ExceptionGroup('m', value)
    except Exception as x:
        return f'{type(x).__name__}: {x}'
    assert False, 'expected an exception'


assert error(Broken()) == 'OSError: broken'
for value in ('ab', b'ab', bytearray(b'a'), memoryview(b'a'), range(1), [1], (1,), L('a')):
    assert error(value) == 'ValueError: Item 0 of second argument (exceptions) is not an exception'
assert error(e + [1]) == 'ValueError: Item 2 of second argument (exceptions) is not an exception'
for value in ('', b'', bytearray(), memoryview(b''), range(0), [], (), L(), collections.deque(), collections.UserDict()):
    assert error(value) == 'ValueError: second argument (exceptions) must be a non-empty sequence'
for value in ({}, {1: 2}, collections.Counter(), {1}, iter(e), None, 5, {}.keys(), object(), type, list[int]):
    assert error(value) == 'TypeError: second argument (exceptions) must be a sequence'

# except* and split work on them
try:
    raise ExceptionGroup('m', collections.deque(e))
except* ValueError as caught:
    assert [x.args for x in caught.exceptions] == [(1,)]
except* TypeError as caught:
    assert [x.args for x in caught.exceptions] == [(2,)]
