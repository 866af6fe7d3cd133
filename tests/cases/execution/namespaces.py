# === globals() is the dict of globals ===
first = 1
names = globals()
assert type(names) is dict
assert names is globals()
assert names['first'] == 1
names['second'] = 2
assert second == 2
first = 3
assert names['first'] == 3
del names['first']
try:
    first
except NameError as error:
    assert str(error) == "name 'first' is not defined"
else:
    assert False
assert names.get('third') is None
names.update(third=3, fourth=4)
assert third + fourth == 7
assert names['__name__'] == '__main__'
assert [name for name in list(names) if name in ('second', 'third', 'fourth')] == ['second', 'third', 'fourth']


def read():
    return changing


changing = 'a'
assert read() == 'a'
globals()['changing'] = 'b'
assert read() == 'b'
globals().pop('changing')
try:
    read()
except NameError as error:
    assert str(error) == "name 'changing' is not defined"
else:
    assert False


# === a global hides a builtin, and no longer ===
def measure():
    return len('abc')


assert measure() == 3
globals()['len'] = lambda x: 'mine'
assert measure() == 'mine'
del globals()['len']
assert measure() == 3

# === at the top level locals() and vars() are the same ===
assert locals() is globals()
assert vars() is globals()
assert 'read' in dir()


# === in functions locals() is a new dict each time ===
def f(a, *rest, key=None):
    b = 1
    taken = locals()
    taken['a'] = 'changed'
    c = 2
    if False:
        never = 1
    return a, taken, locals()


a, before, after = f(5, 6, key=7)
assert a == 5
assert before == {'a': 'changed', 'rest': (6,), 'key': 7, 'b': 1}
assert list(after) == ['a', 'key', 'rest', 'b', 'taken', 'c']
assert after['taken'] is before


def shared(a, b):
    c = 3

    def inner(d):
        return a, c, locals()
    return inner(4)[2], sorted(locals()), dir(), sorted(vars())


assert shared(1, 2) == ({'d': 4, 'a': 1, 'c': 3}, ['a', 'b', 'c', 'inner'], ['a', 'b', 'c', 'inner'], ['a', 'b', 'c', 'inner'])


def looping(n):
    return [sorted(locals()) for i in range(n)], list(sorted(locals()) for j in range(n))


assert looping(1) == ([['i', 'n']], [['.0', 'j']])


def stepping():
    a = 1
    yield sorted(locals())
    b = 2
    yield sorted(locals())
    del a
    yield sorted(locals())


assert list(stepping()) == [['a'], ['a', 'b'], ['b']]


# === in a class body it is the namespace ===
class Body:
    one = 1
    locals()['two'] = 2
    seen = sorted(name for name in locals() if not name.startswith('_'))

    def names(self, x):
        return sorted(vars())


assert Body.two == 2
assert Body.seen == ['one', 'two'] or Body.seen == ['name', 'one', 'two']
assert Body().names(1) == ['self', 'x']


# === vars and dir of objects ===
class Point:
    def __init__(self):
        self.x = 1


assert vars(Point()) == {'x': 1}
assert 'x' in dir(Point())
for wrong, message in (
    (lambda: vars(1), 'vars() argument must have __dict__ attribute'),
    (lambda: vars(1, 2), 'vars expected at most 1 argument, got 2'),
    (lambda: globals(1), 'globals() takes no arguments (1 given)'),
    (lambda: locals(1), 'locals() takes no arguments (1 given)'),
):
    try:
        wrong()
    except TypeError as error:
        assert str(error) == message, str(error)
    else:
        assert False

# === a user's function of such a name is just a function ===
def eval(text):
    return text * 2


assert eval('ab') == 'abab'

# === dir() where the names are in a mapping ===


class Names:
    def __init__(self, keys):
        self.given = keys
        self.values = {}

    def __getitem__(self, key):
        return self.values[key]

    def __setitem__(self, key, value):
        self.values[key] = value

    def keys(self):
        return list(self.values) if self.given is None else self.given


class Counting(dict):
    calls = 0

    def keys(self):
        Counting.calls += 1
        return super().keys()


def names_in(mapping):
    found = []
    try:
        exec('b = 1\na = 2\nnote(dir())', {'note': found.append}, mapping)
    except (TypeError, AttributeError) as e:
        return str(e)
    return found[0]


assert names_in(Names(None)) == ['a', 'b']
assert names_in(Names(iter('zyx'))) == ['x', 'y', 'z']
assert names_in(Names(5)) == 'Names.keys() returned a non-iterable (type int)'
assert names_in(Names(['a', 3])) == "'<' not supported between instances of 'int' and 'str'"
assert names_in(Counting(z=1)) == ['a', 'b', 'z'] and Counting.calls == 1


class Prepared(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return Counting()


class FromMapping(metaclass=Prepared):
    first = 1
    listed = dir()


assert FromMapping.listed == ['__firstlineno__', '__module__', '__qualname__', 'first']
