# === an exception being handled belongs to the generator, not to its caller ===
def gen():
    try:
        raise ValueError('inner')
    except ValueError:
        yield 1
        try:
            raise
        except ValueError as e:
            yield str(e)


g = gen()
assert next(g) == 1
try:
    raise
except RuntimeError as e:
    assert str(e) == 'No active exception to reraise'
try:
    raise KeyError('caller')
except KeyError:
    assert next(g) == 'inner'
    try:
        raise
    except KeyError as e:
        assert str(e) == "'caller'"


def context():
    try:
        raise ValueError('a')
    except ValueError:
        try:
            yield 1
        except KeyError as e:
            yield repr(e.__context__)
        try:
            raise KeyError('b')
        except KeyError:
            yield 2
            try:
                raise IndexError('c')
            except IndexError as e:
                yield repr(e.__context__), repr(e.__context__.__context__)


g = context()
next(g)
assert g.throw(KeyError('thrown')) == "ValueError('a')"
assert next(g) == 2
assert next(g) == ("KeyError('b')", "ValueError('a')")


def plain_context():
    yield 1
    raise ValueError('later')


g = plain_context()
next(g)
try:
    try:
        raise KeyError('k')
    except KeyError:
        next(g)
except ValueError as e:
    assert repr(e.__context__) == "KeyError('k')"

# === yield in try, finally and with ===
log = []


def cleanup():
    try:
        yield 'a'
        yield 'b'
    except ValueError as e:
        yield 'caught ' + str(e)
    finally:
        log.append('finally')
        yield 'last'
        log.append('end')


g = cleanup()
assert [next(g), g.throw(ValueError('v')), next(g)] == ['a', 'caught v', 'last']
assert next(g, 'stop') == 'stop' and log == ['finally', 'end']
log.clear()
g = cleanup()
next(g)
try:
    g.close()
    assert False
except RuntimeError as e:
    assert str(e) == 'generator ignored GeneratorExit'


def closing():
    try:
        yield 1
    finally:
        log.append('closed')


log.clear()
g = closing()
next(g)
g.close()
assert log == ['closed']


class CM:
    def __enter__(self):
        return self

    def __exit__(self, *a):
        log.append(a[0] and a[0].__name__)
        return a[0] is ValueError


def in_with():
    with CM():
        got = yield 1
        log.append(got)
    yield 2


log.clear()
g = in_with()
assert next(g) == 1 and g.send('x') == 2 and log == ['x', None]
log.clear()
g = in_with()
next(g)
assert g.throw(ValueError) == 2 and log == ['ValueError']

# === yield from ===


def inner():
    got = yield 1
    try:
        got2 = yield got
    except KeyError:
        got2 = 'key'
    return got2


def outer():
    try:
        raise ValueError('handled')
    except ValueError:
        r = yield from inner()
        yield r
        s = yield from [7, 8]
        yield s
        try:
            raise
        except ValueError as e:
            return str(e)


g = outer()
assert next(g) == 1 and g.send('s') == 's' and g.throw(KeyError) == 'key'
assert [next(g), next(g), next(g)] == [7, 8, None]
try:
    next(g)
except StopIteration as e:
    assert e.value == 'handled'
try:
    list(x for x in outer() if (yield_from_bad := x) is None or 1 // 0)
except ZeroDivisionError:
    pass


def bad():
    yield from 5


try:
    next(bad())
except TypeError as e:
    assert str(e) == "'int' object is not iterable"


def stop():
    yield 1
    raise StopIteration('inside')


g = stop()
next(g)
try:
    next(g)
    assert False
except RuntimeError as e:
    assert str(e) == 'generator raised StopIteration' and isinstance(e.__cause__, StopIteration)
