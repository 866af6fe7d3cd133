# needs: 3.14
import collections
import contextlib
import copy
import functools
import itertools
import json
import random
import string.templatelib
import types
import typing


def error(call, *args):
    try:
        call(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an exception'


# === partial: a copy shares what it holds, a deep copy does not ===
part = functools.partial(int, [1], base=[2])
part.extra = [3]
shallow, deep = copy.copy(part), copy.deepcopy(part)
assert type(shallow) is functools.partial and shallow is not part
assert (shallow.func, shallow.args, shallow.keywords, shallow.extra) == (int, ([1],), {'base': [2]}, [3])
assert shallow.args is part.args and shallow.keywords is part.keywords and shallow.__dict__ is part.__dict__
assert (deep.func, deep.args, deep.keywords, deep.extra) == (int, ([1],), {'base': [2]}, [3])
assert deep.args[0] is not part.args[0] and deep.keywords is not part.keywords and deep.extra is not part.extra


class Part(functools.partial):
    pass


part = Part(int, '7', base=8)
part.note = [1]
for made in (copy.copy(part), copy.deepcopy(part)):
    assert type(made) is Part and made() == 7 and made.note == [1] and made.keywords == {'base': 8}
cyclic = functools.partial(print)
cyclic.__setstate__((print, (cyclic,), {}, None))
made = copy.deepcopy(cyclic)
assert made.args[0] is made
waiting = functools.partial(pow, functools.Placeholder, 2)
assert copy.deepcopy(waiting)(5) == 25 and copy.copy(functools.Placeholder) is functools.Placeholder
assert error(part.__setstate__, 5) == 'TypeError: invalid partial state'
assert error(part.__setstate__, (5, (), {}, {})) == 'TypeError: invalid partial state'

# === Iterators go on where they were, and leave the original alone ===
iterators = {
    'list_iterator': iter([1, [2], 3]), 'list_reverseiterator': reversed([3, 2, 1]), 'tuple_iterator': iter((1, 2, 3)),
    'str_ascii_iterator': iter('abc'), 'str_iterator': iter('aéc'), 'bytes_iterator': iter(b'abc'), 'bytearray_iterator': iter(bytearray(b'abc')),
    'range_iterator': iter(range(3)), '_deque_iterator': iter(collections.deque([1, 2, 3])),
    '_deque_reverse_iterator': reversed(collections.deque([1, 2, 3])), 'reversed': reversed((1, 2, 3))}
for name, iterator in iterators.items():
    assert type(iterator).__name__ == name
    next(iterator)
    made = copy.deepcopy(iterator)
    assert type(made) is type(iterator), name
    rest = list(made)
    assert rest == list(copy.deepcopy(iterator)) and len(rest) == 2, (name, rest)
    assert list(copy.copy(iterator)) == rest
    assert list(iterator) == rest
calls = iter([5, 4, 3].pop, 5)
assert next(copy.copy(calls)) == 3 and next(copy.deepcopy(calls)) == 4 and list(calls) == []
assert type(copy.copy(calls)).__name__ == 'tuple_iterator'
nested = iter([[1], [2]])
assert next(copy.copy(nested)) is not next(copy.deepcopy(nested)) and next(copy.copy(nested)) is next(nested)
long = iter(range(1 << 70))
next(long)
assert next(copy.copy(long)) == 1 == next(copy.deepcopy(long)) and next(long) == 1
for table in ({1: 2, 3: 4}, {1: 2, 3: 4}.values(), {1: 2, 3: 4}.items(), collections.OrderedDict({1: 2, 3: 4}), {5}):
    iterator = iter(table)
    made = copy.copy(iterator)
    assert type(made).__name__ == 'list_iterator' and list(made) == list(copy.deepcopy(iterator)) == list(iterator)
used = iter('aé')
list(used)
assert type(copy.copy(used)).__name__ == type(copy.deepcopy(used)).__name__ == 'str_ascii_iterator'

# === map, zip, filter, enumerate: a copy shares the iterators below, a deep copy has its own ===
for make in (lambda: map(str, [1, 2]), lambda: zip([1, 2], 'ab'), lambda: filter(None, [1, 0, 2]), lambda: enumerate('ab', 5)):
    one = make()
    assert list(copy.deepcopy(one)) == list(make())
    assert list(copy.copy(one)) == list(make()) and list(one) == []
strict = copy.deepcopy(zip([1, 2], [3], strict=True))
assert next(strict) == (1, 3) and error(next, strict) == 'ValueError: zip() argument 2 is shorter than argument 1'


class Pairs(zip):
    pass


assert type(copy.copy(Pairs('ab', 'cd'))) is Pairs and list(copy.copy(Pairs('ab', 'cd'))) == [('a', 'c'), ('b', 'd')]

# === Of itertools only tee can be copied ===
assert error(copy.copy, itertools.count()) == "TypeError: cannot pickle 'itertools.count' object"
assert error(copy.deepcopy, itertools.chain([1])) == "TypeError: cannot pickle 'itertools.chain' object"
assert error(copy.copy, itertools.groupby([1])) == "TypeError: cannot pickle 'itertools.groupby' object"
first, second = itertools.tee([1, 2])
assert list(copy.copy(first)) == [1, 2] == list(first)

# === What cannot be copied says what it is ===
assert error(copy.copy, memoryview(b'a')) == 'TypeError: cannot pickle memoryview objects'
assert error(copy.copy, (i for i in 'a')) == "TypeError: cannot pickle 'generator' object"
assert error(copy.deepcopy, [types]) == "TypeError: cannot pickle 'module' object"
assert error(copy.copy, {}.keys()) == "TypeError: cannot pickle 'dict_keys' object"
assert error(copy.copy, functools.cmp_to_key(max)(5)) == "TypeError: cannot pickle 'functools.KeyWrapper' object"
assert error(copy.copy, staticmethod(len)) == "TypeError: cannot pickle 'staticmethod' object"


class Property(property):
    pass


class Module(types.ModuleType):
    pass


assert error(copy.copy, Property(len)) == "TypeError: cannot pickle 'Property' object"
assert error(copy.copy, Module('m')) == "TypeError: cannot pickle 'Module' object"
assert error(copy.copy, random.SystemRandom()) == 'NotImplementedError: System entropy source does not have state.'

# === Random: the copy gives the same numbers ===
source = random.Random(3)
source.random()
twin, deep = copy.copy(source), copy.deepcopy(source)
assert source.random() == twin.random() == deep.random()


class Dice(random.Random):
    pass


dice = Dice(5)
assert type(copy.copy(dice)) is Dice and copy.copy(dice).random() == dice.random()

# === Exceptions keep what they know ===
for make in (copy.copy, copy.deepcopy):
    made = make(OSError(1000, 'b', 'f', None, 'g'))
    assert (made.errno, made.strerror, made.filename, made.filename2, made.args) == (1000, 'b', 'f', 'g', (1000, 'b'))
    made = make(ImportError('m', name='n', path='p'))
    assert (made.msg, made.name, made.path, vars(made)) == ('m', 'n', 'p', {})
    made = make(AttributeError('m', name='n', obj=5))
    assert (made.args, made.name, made.obj) == (('m',), 'n', None)
    assert make(StopIteration(3)).value == 3 and make(SystemExit(2)).code == 2
    assert make(UnicodeDecodeError('utf8', b'a', 0, 1, 'r')).reason == 'r'
    assert make(SyntaxError('m', ('f', 1, 2, 't'))).lineno == 1
    made = make(json.JSONDecodeError('m', 'doc', 1))
    assert (made.msg, made.doc, made.pos, made.colno) == ('m', 'doc', 1, 2)
    made = ValueError('v')
    made.note = [1]
    assert make(made).note == [1]


class Two(Exception):
    def __init__(self, a, b):
        super().__init__(a)


assert error(copy.copy, Two(1, 2)) == "TypeError: Two.__init__() missing 1 required positional argument: 'b'"


class New:
    def __new__(cls, a):
        return object.__new__(cls)


assert error(copy.copy, New(1)) == "TypeError: New.__new__() missing 1 required positional argument: 'a'"


class Refused:
    __reduce_ex__ = None


assert type(copy.copy(Refused())) is Refused


# === Methods, descriptors, types of typing, templates ===
class C:
    __slots__ = ('slot',)

    def method(self):
        return 1


assert copy.copy(C().method)() == 1
assert error(copy.copy, types.MethodType(len, [1])) == "AttributeError: 'list' object has no attribute 'len'"
assert copy.copy(int.__add__) is int.__add__ and copy.copy(C.slot) is C.slot and copy.deepcopy((5).__add__)(1) == 6
bound = super(C, C())
assert copy.copy(bound) is bound and type(copy.deepcopy(bound)) is super
for kind in (list[int], int | str, typing.Optional[int], *(t for t in (list[str],))):
    assert copy.copy(kind) == kind == copy.deepcopy(kind) and copy.copy(kind) is not kind
new = typing.NewType('new', int)
assert copy.copy(new) is new and copy.copy(typing.Literal[1]) == typing.Literal[1]
made = copy.deepcopy(t'a{[1]!r:5}b')
assert made.strings == ('a', 'b') and made.interpolations[0].value == [1] and made.interpolations[0].format_spec == '5'


class Default(collections.defaultdict):
    pass


one = Default(list, a=[1])
made = copy.deepcopy(one)
assert type(made) is Default and made == {'a': [1]} and made['b'] == [] and made['a'] is not one['a']
assert copy.deepcopy(contextlib.nullcontext([1])).enter_result == [1]


# === A derived set is made again by its class ===
class Counted(set):
    made = []

    def __init__(self, *args):
        Counted.made.append(args)
        super().__init__(*args)


one = Counted('a')
one.note = [1]
made = copy.deepcopy(one)
assert Counted.made == [('a',), (['a'],)] and made == {'a'} and made.note == [1] and made.note is not one.note
