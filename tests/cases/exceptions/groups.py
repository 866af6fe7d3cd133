# needs: 3.14
def error(f, *args):
    try:
        f(*args)
    except BaseException as e:
        return f'{type(e).__name__}: {e}'
    return 'nothing raised'


def make():
    return ExceptionGroup('m', [ValueError(1), ExceptionGroup('n', [ValueError(2), KeyError(3)]), TypeError(4)])


# === making ===
assert repr(make()) == "ExceptionGroup('m', [ValueError(1), ExceptionGroup('n', [ValueError(2), KeyError(3)]), TypeError(4)])"
assert str(make()) == 'm (3 sub-exceptions)'
assert str(ExceptionGroup('one', [OSError()])) == 'one (1 sub-exception)'
assert make().message == 'm'
assert len(make().exceptions) == 3
assert type(BaseExceptionGroup('a', [ValueError()])) is ExceptionGroup
assert type(BaseExceptionGroup('a', [KeyboardInterrupt()])) is BaseExceptionGroup
assert error(ExceptionGroup, 'a', [KeyboardInterrupt()]) == 'TypeError: Cannot nest BaseExceptions in an ExceptionGroup'
assert error(ExceptionGroup, 'a', [1]) == 'ValueError: Item 0 of second argument (exceptions) is not an exception'
assert error(ExceptionGroup, 'a', 'bc') == 'ValueError: Item 0 of second argument (exceptions) is not an exception'
assert error(ExceptionGroup, 'a', []) == 'ValueError: second argument (exceptions) must be a non-empty sequence'
assert error(ExceptionGroup, 'a', {1}) == 'TypeError: second argument (exceptions) must be a sequence'
assert error(ExceptionGroup, 'a') == 'TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)'
assert error(ExceptionGroup, 1, [ValueError()]) == 'TypeError: BaseExceptionGroup.__new__() argument 1 must be str, not int'
members = [ValueError(1)]
group = ExceptionGroup('a', members)
members.append(5)
assert group.exceptions[0] is members[0] and len(group.exceptions) == 1
assert error(setattr, group, 'message', 'x') == 'AttributeError: readonly attribute'
assert error(setattr, group, 'exceptions', ()) == 'AttributeError: readonly attribute'


class Plain(ExceptionGroup):
    pass


class Base(BaseExceptionGroup):
    pass


assert repr(Plain('p', [ValueError(1)])) == "Plain('p', [ValueError(1)])"
assert error(Plain, 'p', [KeyboardInterrupt()]) == "TypeError: Cannot nest BaseExceptions in 'Plain'"
assert type(Base('b', [ValueError()])) is Base

# === split and subgroup: by type, by types, by a function ===
match, rest = make().split(ValueError)
assert repr(match) == "ExceptionGroup('m', [ValueError(1), ExceptionGroup('n', [ValueError(2)])])"
assert repr(rest) == "ExceptionGroup('m', [ExceptionGroup('n', [KeyError(3)]), TypeError(4)])"
group = make()
assert group.split(OSError)[0] is None
assert repr(group.split(OSError)[1]) == repr(group) and group.split(OSError)[1] is not group
assert group.split(Exception) == (group, None)
assert group.split((ValueError, KeyError, TypeError))[1] is None
assert group.subgroup(OSError) is None
assert repr(group.subgroup(KeyError)) == "ExceptionGroup('m', [ExceptionGroup('n', [KeyError(3)])])"
assert repr(group.subgroup(lambda e: e.args == (2,))) == "ExceptionGroup('m', [ExceptionGroup('n', [ValueError(2)])])"
asked = []
group.split(lambda e: asked.append(type(e).__name__))
assert asked == ['ExceptionGroup', 'ValueError', 'ExceptionGroup', 'ValueError', 'KeyError', 'TypeError']
WRONG = 'TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)'
assert error(group.split, 5) == WRONG
assert error(group.split, int) == WRONG
assert error(group.subgroup, (ValueError, 1)) == WRONG
assert error(lambda: group.split()) == 'TypeError: BaseExceptionGroup.split() takes exactly one argument (0 given)'


def fail(e):
    raise KeyError('condition')


assert error(group.split, fail) == "KeyError: 'condition'"

# === the parts look like the whole ===
try:
    try:
        1 / 0
    except ZeroDivisionError as cause:
        group = make()
        group.add_note('note')
        raise group from cause
except ExceptionGroup as caught:
    match, rest = caught.split(TypeError)
    for part in (match, rest):
        assert part.__cause__ is caught.__cause__
        assert part.__context__ is caught.__context__
        assert part.__traceback__.tb_lineno == caught.__traceback__.tb_lineno
        assert part.__notes__ == ['note'] and part.__notes__ is not caught.__notes__
    assert match.exceptions[0] is caught.exceptions[2]


# === derive ===
class Coded(ExceptionGroup):
    def __new__(cls, message, exceptions, code):
        made = super().__new__(cls, message, exceptions)
        made.code = code
        return made

    def derive(self, exceptions):
        return Coded(self.message, exceptions, self.code)


coded = Coded('c', [ValueError(1), TypeError(2)], 7)
match, rest = coded.split(ValueError)
assert type(match) is Coded and match.code == 7 and type(rest) is Coded
assert repr(coded) == "Coded('c', [ValueError(1), TypeError(2)], 7)"
assert type(Plain('p', [ValueError(1), TypeError(2)]).split(ValueError)[0]) is ExceptionGroup
assert repr(make().derive([KeyboardInterrupt()])) == "BaseExceptionGroup('m', [KeyboardInterrupt()])"


class Bad(ExceptionGroup):
    def derive(self, exceptions):
        return 5


assert error(Bad('b', [ValueError(), TypeError()]).split, ValueError) == 'TypeError: derive must return an instance of BaseExceptionGroup'


# === except*: each clause gets its part ===
def run(exception, *types):
    log = []
    try:
        try:
            raise exception
        except* types as e:
            log.append(repr(e))
        else:
            log.append('else')
        finally:
            log.append('finally')
    except BaseException as e:
        log.append(f'out {e!r}')
    return log


assert run(make(), ValueError, TypeError) == [
    "ExceptionGroup('m', [ValueError(1), ExceptionGroup('n', [ValueError(2)]), TypeError(4)])",
    'finally',
    "out ExceptionGroup('m', [ExceptionGroup('n', [KeyError(3)])])",
]
assert run(make(), Exception) == [repr(make()), 'finally']
assert run(ValueError(1), ValueError) == ["ExceptionGroup('', (ValueError(1),))", 'finally']
assert run(KeyboardInterrupt(), KeyboardInterrupt) == ["BaseExceptionGroup('', (KeyboardInterrupt(),))", 'finally']
assert run(ValueError(1), TypeError) == ['finally', 'out ValueError(1)']
assert run(make(), ExceptionGroup) == [
    'finally', "out TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.')"]
assert run(make(), int) == [
    'finally', "out TypeError('catching classes that do not inherit from BaseException is not allowed')"]

log = []
try:
    log.append('body')
except* ValueError:
    log.append('never')
else:
    log.append('else')
assert log == ['body', 'else']

try:
    raise make()
except* ValueError as e:
    first = e
except* (KeyError, OSError) as e:
    second = e
except* Exception as e:
    third = e
assert repr(first) == "ExceptionGroup('m', [ValueError(1), ExceptionGroup('n', [ValueError(2)])])"
assert repr(second) == "ExceptionGroup('m', [ExceptionGroup('n', [KeyError(3)])])"
assert repr(third) == "ExceptionGroup('m', [TypeError(4)])"
assert error(lambda: e) == "NameError: name 'e' is not defined"


# === except*: what handlers raise ===
def outcome(f):
    try:
        f()
    except BaseException as e:
        return e


def raise_new():
    try:
        raise make()
    except* ValueError:
        raise OSError('new')
    except* TypeError:
        raise


result = outcome(raise_new)
assert repr(result) == (
    "ExceptionGroup('', [OSError('new'), ExceptionGroup('m', [ExceptionGroup('n', [KeyError(3)]), TypeError(4)])])")
assert repr(result.exceptions[0].__context__) == "ExceptionGroup('m', [ValueError(1), ExceptionGroup('n', [ValueError(2)])])"
assert result.__context__ is None and result.__cause__ is None


def raise_again():
    try:
        raise make()
    except* ValueError as e:
        raise e
    except* (KeyError, TypeError):
        pass


assert repr(outcome(raise_again)) == "ExceptionGroup('m', [ValueError(1), ExceptionGroup('n', [ValueError(2)])])"


def raise_all_new():
    try:
        raise make()
    except* Exception as e:
        raise LookupError('only') from e.exceptions[0]


result = outcome(raise_all_new)
assert repr(result) == "LookupError('only')" and repr(result.__cause__) == 'ValueError(1)'


def from_plain():
    try:
        raise ValueError(1)
    except* ValueError:
        raise KeyError(2)


result = outcome(from_plain)
assert repr(result) == 'KeyError(2)' and repr(result.__context__) == "ExceptionGroup('', (ValueError(1),))"


def from_plain_again():
    try:
        raise ValueError(1)
    except* ValueError:
        raise


assert repr(outcome(from_plain_again)) == "ExceptionGroup('', (ValueError(1),))"


def nested():
    try:
        try:
            raise make()
        except* ValueError:
            pass
    except* KeyError as e:
        seen.append(repr(e))


seen = []
assert repr(outcome(nested)) == "ExceptionGroup('m', [TypeError(4)])"
assert seen == ["ExceptionGroup('m', [ExceptionGroup('n', [KeyError(3)])])"]


def in_loop():
    for i in range(3):
        try:
            raise ExceptionGroup('g', [ValueError(i)])
        except* ValueError as e:
            for n in range(5):
                if n == 2:
                    break
            yield i, n, repr(e.exceptions)


assert list(in_loop()) == [(0, 2, '(ValueError(0),)'), (1, 2, '(ValueError(1),)'), (2, 2, '(ValueError(2),)')]


# === except*: the class's own split ===
class OwnSplit(ExceptionGroup):
    answer = 5

    def split(self, condition):
        return self.answer


class Short(OwnSplit):
    answer = (1,)


def catch(e):
    try:
        raise e
    except* ValueError:
        pass


assert error(catch, OwnSplit('q', [ValueError(1)])) == 'TypeError: OwnSplit.split must return a tuple, not int'
assert error(catch, Short('q', [ValueError(1)])) == 'TypeError: Short.split must return a 2-tuple, got tuple of size 1'


class Nothing(OwnSplit):
    answer = (None, None)


assert error(catch, Nothing('q', [ValueError(1)])) == 'nothing raised'
