# === throw(type, value) works, and is warned of ===
import warnings


def numbers():
    while True:
        try:
            yield 1
        except KeyError as error:
            yield error.args


async def aiter():
    yield 1


async def coroutine():
    pass


class Made(Exception):
    def __init__(self, *args):
        super().__init__('made', *args)


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    g = numbers()
    next(g)
    assert g.throw(KeyError, 'a') == ('a',)
    next(g)
    assert g.throw(KeyError, KeyError('b'), None) == ('b',)
    next(g)
    assert g.throw(KeyError('c')) == ('c',)
    next(g)
    assert g.throw(KeyError) == ()
    for call in (lambda: g.throw(Made, 1), lambda: aiter().athrow(Made, 1).send(None), lambda: coroutine().throw(Made, 1)):
        try:
            call()
        except Made as error:
            assert error.args == ('made', 1), error.args
        else:
            assert False
    messages = [(w.category, str(w.message)) for w in log]
throw = (DeprecationWarning, 'the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.')
athrow = (DeprecationWarning, 'the (type, exc, tb) signature of athrow() is deprecated, use the single-arg signature instead.')
assert messages == [throw, throw, throw, athrow, throw], messages

# === as an error the warning is raised, not thrown ===
with warnings.catch_warnings():
    warnings.simplefilter('error')
    g = numbers()
    next(g)
    try:
        g.throw(KeyError, 'a')
    except DeprecationWarning as error:
        assert str(error) == throw[1]
    else:
        assert False
    assert next(g) == 1

# === wrong arguments, after the warning ===
with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    for given, message in [
        ((KeyError, 'a', 3), 'throw() third argument must be a traceback object'),
        ((KeyError('x'), 'a'), 'instance exception may not have a separate value'),
        ((3, None), 'exceptions must be classes or instances deriving from BaseException, not int'),
    ]:
        try:
            g.throw(*given)
        except TypeError as error:
            assert str(error) == message, error
        else:
            assert False
