# === return, break and continue pass through finally ===
log = []


def f(how):
    for i in range(3):
        try:
            log.append(('try', i))
            if how == 'return':
                return i
            if how == 'break' and i == 1:
                break
            if how == 'continue':
                continue
            if how == 'raise':
                raise ValueError(i)
            log.append('end')
        finally:
            log.append(('finally', i))
    else:
        log.append('else')
    return 'after'


def run(how):
    log.clear()
    try:
        return f(how), log[:]
    except ValueError as e:
        return str(e), log[:]


assert run('return') == (0, [('try', 0), ('finally', 0)])
assert run('break') == ('after', [('try', 0), 'end', ('finally', 0), ('try', 1), ('finally', 1)])
assert run('continue') == ('after', [('try', 0), ('finally', 0), ('try', 1), ('finally', 1), ('try', 2), ('finally', 2), 'else'])
assert run('raise') == ('0', [('try', 0), ('finally', 0)])

# === the value to return is fixed before finally runs ===


def fixed():
    x = 1
    try:
        return x
    finally:
        x = 2


assert fixed() == 1


def named():
    try:
        raise ValueError('v')
    except ValueError as e:
        return e


assert str(named()) == 'v'


def overridden():
    try:
        return 1
    finally:
        for _ in range(2):
            try:
                return 2
            finally:
                break
    return 3


assert overridden() == 1


def swallow():
    while True:
        try:
            raise ValueError
        finally:
            break
    return 'swallowed'


assert swallow() == 'swallowed'

# === nested ===


def nested(n):
    out = []
    for i in range(4):
        try:
            try:
                if i == n:
                    return out
                if i == 1:
                    continue
                out.append(i)
                if i == 2:
                    raise KeyError(i)
            except KeyError:
                out.append('key')
                if n == 7:
                    break
            else:
                out.append('else')
            finally:
                out.append('in')
        finally:
            out.append('out')
    out.append('end')
    return out


assert nested(0) == ['in', 'out']
assert nested(2) == [0, 'else', 'in', 'out', 'in', 'out', 'in', 'out']
assert nested(7) == [0, 'else', 'in', 'out', 'in', 'out', 2, 'key', 'in', 'out', 'end']
assert nested(9) == [0, 'else', 'in', 'out', 'in', 'out', 2, 'key', 'in', 'out', 3, 'else', 'in', 'out', 'end']

# === the exception's name is gone after its handler ===


def gone():
    try:
        raise ValueError(1)
    except ValueError as e:
        pass
    try:
        e
    except UnboundLocalError as err:
        return str(err)


assert gone() == "cannot access local variable 'e' where it is not associated with a value"


def gone_cell():
    def get():
        return e
    try:
        raise ValueError(1)
    except ValueError as e:
        assert str(get()) == '1'
    try:
        get()
    except NameError as err:
        return str(err)


assert gone_cell() == "cannot access free variable 'e' where it is not associated with a value in enclosing scope"
try:
    raise ValueError(1)
except ValueError as e:
    del e
try:
    e
    assert False
except NameError as err:
    assert str(err) == "name 'e' is not defined"

# === bare raise, contexts and causes ===


def reraise():
    try:
        raise ValueError('a')
    except ValueError:
        try:
            raise KeyError('b')
        except KeyError:
            pass
        raise


try:
    reraise()
except ValueError as e:
    assert str(e) == 'a' and e.__context__ is None

try:
    try:
        raise ValueError('a')
    finally:
        raise KeyError('b')
except KeyError as e:
    assert repr(e.__context__) == "ValueError('a')"

try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise KeyError('k') from z
except KeyError as e:
    assert type(e.__cause__) is ZeroDivisionError and e.__suppress_context__

try:
    raise
except RuntimeError as e:
    assert str(e) == 'No active exception to reraise'


def after_handler():
    try:
        raise ValueError
    except ValueError:
        pass
    try:
        raise
    except RuntimeError as e:
        return str(e)


assert after_handler() == 'No active exception to reraise'


def wrong_type():
    try:
        raise ValueError
    except 5:
        pass


try:
    wrong_type()
except TypeError as e:
    assert str(e) == 'catching classes that do not inherit from BaseException is not allowed'
    assert type(e.__context__) is ValueError


def choose(x):
    try:
        raise x
    except (KeyError, IndexError):
        return 'lookup'
    except ValueError:
        return 'value'
    except:
        return 'other'


assert [choose(x) for x in (KeyError(), IndexError, ValueError, OSError())] == ['lookup', 'lookup', 'value', 'other']

# === else runs outside of the handlers ===


def in_else():
    try:
        pass
    except ValueError:
        return 'handled'
    else:
        raise ValueError('else')


try:
    in_else()
    assert False
except ValueError as e:
    assert str(e) == 'else'
