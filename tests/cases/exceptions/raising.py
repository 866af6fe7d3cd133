# needs: 3.14
def message(f, *args):
    try:
        f(*args)
    except BaseException as e:
        return f'{type(e).__name__}: {e}'
    return 'nothing raised'


# === raise: instances, classes, bare ===
def raise_it(e):
    raise e


assert message(raise_it, ValueError('x')) == 'ValueError: x'
assert message(raise_it, ValueError) == 'ValueError: '
assert message(raise_it, 5) == 'TypeError: exceptions must derive from BaseException'
assert message(raise_it, int) == 'TypeError: exceptions must derive from BaseException'


def bare():
    raise


assert message(bare) == 'RuntimeError: No active exception to reraise'


def reraise():
    try:
        raise KeyError('k')
    except KeyError:
        raise


assert message(reraise) == "KeyError: 'k'"


class NeedsArgument(Exception):
    def __init__(self, x):
        super().__init__(x)


def raise_class():
    raise NeedsArgument


assert message(raise_class) == "TypeError: NeedsArgument.__init__() missing 1 required positional argument: 'x'"

# === matching ===
def catch(e, what):
    try:
        raise e
    except what:
        return 'caught'


assert catch(KeyError(1), LookupError) == 'caught'
assert catch(KeyError(1), (ValueError, KeyError)) == 'caught'
assert message(catch, KeyError(1), ValueError) == 'KeyError: 1'
assert message(catch, KeyError(1), ()) == 'KeyError: 1'
assert message(catch, KeyError(1), 5) == 'TypeError: catching classes that do not inherit from BaseException is not allowed'
assert message(catch, KeyError(1), int) == 'TypeError: catching classes that do not inherit from BaseException is not allowed'
assert message(catch, KeyError(1), (KeyError, 5)) == 'TypeError: catching classes that do not inherit from BaseException is not allowed'


# === else, finally, order ===
def flow(what):
    log = []
    try:
        log.append('try')
        if what == 'raise':
            raise ValueError
        if what == 'return':
            return log
    except ValueError:
        log.append('except')
    else:
        log.append('else')
    finally:
        log.append('finally')
    log.append('after')
    return log


assert flow('raise') == ['try', 'except', 'finally', 'after']
assert flow('return') == ['try', 'finally']
assert flow('') == ['try', 'else', 'finally', 'after']


def override():
    try:
        raise ValueError('lost')
    finally:
        return 'returned'


def loop():
    log = []
    for i in range(4):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            log.append(i)
        finally:
            log.append('f')
    return log


assert override() == 'returned'
assert loop() == [0, 'f', 'f', 2, 'f', 'f']

# === the name is unbound after the clause ===
def name_gone():
    try:
        raise ValueError
    except ValueError as e:
        pass
    return e


assert message(name_gone) == "UnboundLocalError: cannot access local variable 'e' where it is not associated with a value"

# === chaining ===
def chained():
    try:
        try:
            raise KeyError('a')
        except KeyError:
            raise ValueError('b')
    except ValueError as e:
        return e


e = chained()
assert type(e.__context__) is KeyError and e.__cause__ is None and e.__suppress_context__ is False


def from_cause(cause):
    try:
        try:
            raise KeyError('a')
        except KeyError:
            raise ValueError('b') from cause
    except ValueError as e:
        return e


c = OSError('c')
e = from_cause(c)
assert e.__cause__ is c and e.__suppress_context__ is True and type(e.__context__) is KeyError
e = from_cause(None)
assert e.__cause__ is None and e.__suppress_context__ is True and type(e.__context__) is KeyError
e = from_cause(RuntimeError)
assert type(e.__cause__) is RuntimeError and e.__cause__.args == ()
assert message(from_cause, 5) == 'TypeError: exception causes must derive from BaseException'


def in_finally():
    try:
        try:
            raise KeyError('a')
        finally:
            raise ValueError('b')
    except ValueError as e:
        return e


assert type(in_finally().__context__) is KeyError


def nested_handlers():
    try:
        raise KeyError(1)
    except KeyError as outer:
        try:
            raise ValueError(2)
        except ValueError as inner:
            assert inner.__context__ is outer
        try:
            raise
        except KeyError as again:
            assert again is outer and again.__context__ is None
            return 'ok'


assert nested_handlers() == 'ok'


def after_handler():
    try:
        raise KeyError(1)
    except KeyError:
        pass
    try:
        raise ValueError(2)
    except ValueError as e:
        return e.__context__


assert after_handler() is None


def callee():
    try:
        raise ValueError('in callee')
    except ValueError as e:
        return e.__context__


def caller():
    try:
        raise KeyError('in caller')
    except KeyError as e:
        return callee() is e


assert caller() is True


def no_self_context():
    e = ValueError(1)
    try:
        try:
            raise e
        except ValueError:
            raise e
    except ValueError as f:
        return f.__context__


assert no_self_context() is None


def ring():
    a, b = KeyError('a'), ValueError('b')
    try:
        try:
            raise a
        except KeyError:
            raise b
    except ValueError:
        try:
            raise a
        except KeyError as f:
            return f.__context__ is b and b.__context__ is None


assert ring()

# === user exceptions ===
class AppError(Exception):
    """An error."""

    def __init__(self, message, code=0):
        super().__init__(message)
        self.code = code


class NotFound(AppError):
    default = 'nf'

    def __str__(self):
        return f'not found: {self.args[0]}'


try:
    raise NotFound('page', 404)
except AppError as e:
    assert e.code == 404 and e.args == ('page',) and str(e) == 'not found: page' and e.default == 'nf'
    assert repr(e) == "NotFound('page')"
    assert isinstance(e, Exception)


class Plain(Exception):
    pass


assert Plain(1, 2).args == (1, 2) and str(Plain(1, 2)) == '(1, 2)' and str(Plain()) == '' and repr(Plain('x')) == "Plain('x')"
assert message(lambda: Plain(x=1)) == 'TypeError: Plain() takes no keyword arguments'


class Keyword(Exception):
    def __init__(self, *, detail):
        self.detail = detail


k = Keyword(detail='d')
assert k.detail == 'd' and k.args == () and str(k) == ''


class NoSuper(Exception):
    def __init__(self, a, b):
        self.a = a


n = NoSuper(1, 2)
assert n.args == (1, 2) and n.a == 1 and repr(n) == 'NoSuper(1, 2)'


class MyKey(KeyError):
    pass


assert str(MyKey('k')) == "'k'"
assert message(raise_it, MyKey('k')) == "MyKey: 'k'"


class Multi(ValueError, KeyError):
    pass


assert catch(Multi('m'), KeyError) == 'caught' and catch(Multi('m'), ValueError) == 'caught'

# === assert ===
def check(x, *m):
    if m:
        assert x, m[0]
    else:
        assert x


assert message(check, 0) == 'AssertionError: '
assert message(check, 0, 'why') == 'AssertionError: why'
assert message(check, 0, (1, 2)) == 'AssertionError: (1, 2)'
check(1)

# === exceptions cross generators, comprehensions and calls ===
def gen():
    try:
        yield 1
        yield 1 / 0
    finally:
        done.append('closed')


done = []
assert message(lambda: list(gen())) == 'ZeroDivisionError: division by zero' and done == ['closed']
assert message(lambda: [1 // x for x in (1, 0)]) == 'ZeroDivisionError: division by zero'
assert message(lambda: sorted([1, 'a'])) == "TypeError: '<' not supported between instances of 'str' and 'int'"


# === recursion can be caught ===
def forever(n):
    return forever(n + 1)


assert message(forever, 0) == 'RecursionError: maximum recursion depth exceeded'
