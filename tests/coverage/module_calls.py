# Calls the functions and classes of ten modules, and the methods of their instances, with typical, empty, extreme and wrong
# arguments, and prints one line a call: what it gave or what it raised. Run with CPython 3.14 and here, the lines must be the same.
import collections
import collections.abc
import dataclasses
import enum
import functools
import importlib
import itertools
import json
import random
import string
import typing

# Where the number itself is what is wrong, CPython takes it.
HUGE = {'factorial', 'comb', 'perm', 'randbytes', 'getrandbits'}


class Box:
    def __init__(self, x=1):
        self.x = x

    def __repr__(self):
        return f'Box({self.x!r})'


def pair(a, b=2):
    return (a, b)


P = collections.namedtuple('P', 'x y')
T = typing.TypeVar('T')


class Color(enum.Enum):
    RED = 1
    BLUE = 2


class Number(enum.IntEnum):
    ONE = 1
    TWO = 2


class Right(enum.Flag):
    R = 4
    W = 2
    X = 1


class Word(enum.StrEnum):
    A = 'a'
    B = 'b'


@dataclasses.dataclass
class Point:
    x: int
    y: int = 2


@dataclasses.dataclass(frozen=True, order=True, slots=True)
class Frozen:
    x: int
    y: list = dataclasses.field(default_factory=list)


class Host:
    @functools.cached_property
    def cached(self):
        return 5


INSTANCES = {
    'deque': lambda: collections.deque('abc', 4), 'defaultdict': lambda: collections.defaultdict(int, {'a': 1}),
    'Counter': lambda: collections.Counter('aab'), 'OrderedDict': lambda: collections.OrderedDict(a=1, b=2),
    'ChainMap': lambda: collections.ChainMap({'a': 1}, {'b': 2}), 'UserDict': lambda: collections.UserDict(a=1),
    'UserList': lambda: collections.UserList([2, 1]), 'UserString': lambda: collections.UserString('ab cd'),
    'partial': lambda: functools.partial(pair, 1), 'partialmethod': lambda: functools.partialmethod(pair, 1),
    'cached_property': lambda: Host.__dict__['cached'], 'Random': lambda: random.Random(5), 'Formatter': string.Formatter,
    'Template': lambda: string.Template('$a ${b} $$'), 'JSONEncoder': json.JSONEncoder, 'JSONDecoder': json.JSONDecoder,
    'JSONDecodeError': lambda: json.JSONDecodeError('m', 'text\nx', 5), 'count': lambda: itertools.count(3), 'cycle': lambda: itertools.cycle('ab'),
    'repeat': lambda: itertools.repeat(1, 3), 'chain': lambda: itertools.chain([1], [2]), 'islice': lambda: itertools.islice([1, 2, 3], 2),
    'groupby': lambda: itertools.groupby('aab'), 'product': lambda: itertools.product('ab', [1]), 'Field': lambda: dataclasses.fields(Point)[0],
    'TypeVar': lambda: typing.TypeVar('T'), 'ParamSpec': lambda: typing.ParamSpec('PS'), 'ForwardRef': lambda: typing.ForwardRef('int'),
    'auto': lambda: enum.auto(3), 'InitVar': lambda: dataclasses.InitVar(int),
}

MADE = {
    'namedtuple': [P, P(1, 2), '_replace _asdict _make __repr__ count index __add__ __lt__'],
    'Enum': [Color, Color.RED, '__repr__ __str__ __format__ __eq__'],
    'IntEnum': [Number, Number.ONE, '__repr__ __str__ __format__ __add__ __lt__ to_bytes'],
    'Flag': [Right, Right.R | Right.W, '__repr__ __str__ __format__ __or__ __and__ __xor__ __contains__ __len__ __bool__'],
    'StrEnum': [Word, Word.A, '__repr__ __str__ __format__ upper __add__ join'],
    'dataclass': [Point, Point(1), '__init__ __eq__ __repr__ __replace__'],
    'frozen dataclass': [Frozen, Frozen(1), '__eq__ __repr__ __lt__ __setattr__ __delattr__ __replace__'],
}

POOL = [
    None, 0, 1, -1, 0.5, 'a', '', b'a', [1], [2, 1], (1, 2), {'a': 5}, {1}, True, 10 ** 20, range(2), 1j, len, int, 'foo {a} $a', '[1, {"a": 2}]', (), pair,
    float('nan'), [('a', 1)], Box]
SOME = [
    (0, 1), ('a', 1), (b'a', b'b'), (None, None), ([1], [2]), (len, 'ab'), (pair, [(1, 2)]), (int, '1'), ({'a': 1}, 'a'), (2, 3), (10, 3), (int, str),
    ('X', 'a b'), ('X', [('a', 1)]), (0, 1, 2), ('a', 'b', 'c'), (pair, [1], 3), ([1], [2], [3]), (range(5), 1, 3), (1, 2, 3, 4), (None,) * 5]
NAMED = [
    {'foo': 1}, {'self': 1}, {'iterable': 'ab'}, {'key': None}, {'func': len}, {'default': 3}, {'x': 1}, {'maxlen': 2}, {'n': 1}, {'obj': 1, 's': '1'},
    {'start': 1, 'step': 2}, {'a': 1, 'b': 2}, {'name': 'a'}, {'indent': 1}, {'value': 1}]
TYPES = [int, None, 'a', (int, str), (int, ...), ..., (), [int], ([int], str), T, (T, T), list[int], typing.Any, typing.List[T], 1, (1, 'a'), typing.Union[int, str]]


def shown(value):
    if type(value) in (set, frozenset):
        # The order of sets is not the same.
        return type(value).__name__ + ' of ' + ' '.join(sorted(map(repr, value)))
    # The last digit is that of the C library.
    return without_addresses(format(value, '.13g') if type(value) is float else repr(value))


def without_addresses(text):
    parts = text.split(' at 0x')
    return (parts[0] + ''.join(part.lstrip('0123456789abcdef') for part in parts[1:])).replace('\n', '\\n')[:300]


def result(value):
    kind = type(value)
    if kind.__module__ not in ('itertools', 'builtins', 'collections', '_collections') or not hasattr(kind, '__next__'):
        return shown(value)
    return kind.__name__ + ' of ' + shown(list(itertools.islice(value, 5)))


def gave(f):
    try:
        return f()
    except Exception as error:
        return type(error).__name__ + ': ' + without_addresses(str(error))


def attempt(label, call, arguments, named, after=None):
    line = gave(lambda: result(call(*arguments, **named)))
    if after is not None:
        line += ' | ' + gave(lambda: shown(after))
    print(f'{label}{without_addresses(repr(arguments))}{named or ""} -> {line}')


def call_each(module, name, make):
    """Call what make() gives, anew for each call, with all arguments; what it is of is shown too."""
    print(f'@ {module} {name}')
    last = name.split('.')[-1]
    for arguments in [()] + [(item,) for item in POOL] + SOME:
        if last not in HUGE or 10 ** 20 not in arguments:
            function, owner = make()
            attempt(last, function, arguments, {}, owner)
    for named in NAMED:
        for arguments in [(), (1,), ([1], 'a')]:
            function, owner = make()
            attempt(last, function, arguments, named, owner)


def subscribe(module, name, value):
    print(f'@ {module} {name}[]')
    for item in TYPES:
        attempt(name, lambda key: value[key], (item,), {})
    for item in POOL:
        attempt(name, lambda one: isinstance(one, value), (item,), {})


def call_module(module, names):
    space = importlib.import_module(module)
    for name in names:
        if name in ('SystemRandom', 'ByteString') or not hasattr(space, name.split('.')[0]):
            continue
        if '.' in name:
            call_method(module, name)
            continue
        value = getattr(space, name)
        if module in ('typing', 'collections.abc') or hasattr(value, '__class_getitem__'):
            subscribe(module, name, value)
        if callable(value):
            call_each(module, name, lambda: (random.seed(5), (value, None))[1])
        elif type(value) in (int, float, str):
            print(f'@ {module} {name}\n{value!r}')
    for name, (cls, instance, methods) in MADE.items():
        if (module, name) in HOMES:
            call_each(module, f'a {name}', lambda: (cls, None))
            for method in methods.split():
                call_each(module, f'a {name}.{method}', lambda: (getattr(instance, method), None))


HOMES = {
    ('collections', 'namedtuple'), ('enum', 'Enum'), ('enum', 'IntEnum'), ('enum', 'Flag'), ('enum', 'StrEnum'), ('dataclasses', 'dataclass'),
    ('dataclasses', 'frozen dataclass')}


def call_method(module, name):
    cls, method = name.split('.')
    if cls not in INSTANCES or not hasattr(INSTANCES[cls](), method):
        return

    def make():
        owner = INSTANCES[cls]()
        return getattr(owner, method), owner

    if callable(make()[0]):
        call_each(module, name, make)
    else:
        print(f'@ {module} {name}\n{without_addresses(repr(make()[0]))}')


