# needs: 3.14
# Objects whose special methods raise, are missing, or are asked where a plain value would not be.
import collections
import heapq
import itertools
import traceback
import types


def error(function, *arguments):
    try:
        return function(*arguments)
    except Exception as raised:
        return type(raised).__name__, str(raised)


# An OrderedDict takes only a plain dict as it is, all others by keys() and subscription.
log = []


class Keyed(collections.defaultdict):
    def keys(self):
        log.append('keys')
        return ['a', 'z']

    def __getitem__(self, key):
        log.append(key)
        return 5


class KeyedPlain(dict):
    keys = Keyed.keys
    __getitem__ = Keyed.__getitem__


for odd in (Keyed(list, a=1), KeyedPlain(a=1)):
    for make in (collections.OrderedDict, lambda m: collections.OrderedDict() | m):
        log.clear()
        assert make(odd) == {'a': 5, 'z': 5} and log == ['keys', 'a', 'z'], (make(odd), log)
    log.clear()
    ordered = collections.OrderedDict()
    ordered.update(odd)
    ordered |= odd
    assert ordered == {'a': 5, 'z': 5} and log == ['keys', 'a', 'z'] * 2
    assert {**odd} == {'a': 1} and dict(odd) == {'a': 1} and collections.OrderedDict({**odd}) == {'a': 1}


class Ordered(collections.OrderedDict):
    def __getitem__(self, key):
        return 'own', super().__getitem__(key)


class Full(collections.OrderedDict):
    def __contains__(self, key):
        return False


assert Ordered(a=1).setdefault('a', 2) == ('own', 1) and Ordered(a=1).setdefault('b', 2) == 2
full = Full(a=1)
assert full.setdefault('a', 2) == 2 and dict(full) == {'a': 2}


# Whatever __index__ raises, the object is no byte of bytes.
class NoIndex:
    def __index__(self):
        raise ZeroDivisionError


for data in (b'abc', bytearray(b'abc')):
    assert error(lambda: NoIndex() in data) == ('TypeError', "a bytes-like object is required, not 'NoIndex'")


# join() asks for a length, as list() does.
class Measured:
    def __init__(self, length):
        self.length, self.items = length, iter([b'a', b'b'])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.items)

    def __len__(self):
        log.append('len')
        return self.length


for joined in (b'-'.join, bytearray(b'-').join):
    log.clear()
    assert joined(Measured(7)) == b'a-b' and log == ['len']
    assert error(joined, Measured(-1)) == ('ValueError', '__len__() should return >= 0')
    assert joined(x for x in [b'a', b'b']) == b'a-b'


# Items of a bytearray's slice may come by __getitem__, and not from what is a number.
class Items:
    def __getitem__(self, index):
        return [1, 2][index]


class Number(Items):
    def __float__(self):
        return 1.0


def assigned(value):
    data = bytearray(b'abc')
    data[:1] = value
    return bytes(data)


refused = 'TypeError', 'can assign only bytes, buffers, or iterables of ints in range(0, 256)'
assert assigned(Items()) == b'\1\2bc'
assert error(assigned, Number()) == error(assigned, 1.5) == error(assigned, 'a') == error(assigned, 1j) == refused
assert error(assigned, object()) == ('TypeError', "cannot convert 'object' object to bytearray")
assert error(assigned, None) == ('TypeError', "cannot convert 'NoneType' object to bytearray")
assert error(assigned, [300]) == ('ValueError', 'byte must be in range(0, 256)')


# `*=` of a list whose class has its own __rmul__ makes another list; `+=` does not go by __radd__.
def in_place(base, value, more):
    class Own(base):
        def __rmul__(self, times):
            return 'rmul'

        def __radd__(self, other):
            return 'radd'

    one = other = Own(value)
    one *= 2
    assert type(one) is base and one == base(value) + base(value) and len(other) == 1
    assert 2 * other == 'rmul'
    one = other
    one += more
    assert one is other and len(other) == 2

    class Both(Own):
        def __imul__(self, times):
            return 'imul'

    one = Both(value)
    one *= 2
    assert one == 'imul'


in_place(list, [1], [2])
in_place(bytearray, b'a', b'b')


# Two iterators need only __next__ to be merged.
class Only:
    def __init__(self, *items):
        self.items = list(items)

    def __next__(self):
        if not self.items:
            raise StopIteration
        return self.items.pop(0)


class Gives:
    def __init__(self, iterator):
        self.iterator = iterator

    def __iter__(self):
        return self.iterator


merged = heapq.merge(Gives(Only(1, 4)), Gives(Only(2, 3, 3)))
assert [next(merged), next(merged), next(merged), next(merged)] == [1, 2, 3, 3]
assert next(merged) == 4
assert error(next, merged) == ('TypeError', "'Only' object is not iterable")
assert list(heapq.merge([3, 2, 1], [5, 0], reverse=True)) == [5, 3, 2, 1, 0]
assert list(heapq.merge(['bb', 'a'], ['ccc'], key=len, reverse=True)) == ['ccc', 'bb', 'a'] and list(heapq.merge([], [])) == []


# count() by one counts plain ints; a complex number compares with floats of any class itself.
class Int(int):
    def __eq__(self, other):
        log.append('eq')
        return True

    __hash__ = None


class Real(float):
    __eq__ = Int.__eq__
    __hash__ = None


assert type(next(itertools.count(Int(5)))) is int and type(next(itertools.count(Int(5), True))) is int
assert type(next(itertools.count(Int(5), 2))) is Int and type(next(itertools.count(Int(2 ** 70)))) is Int
assert next(itertools.count(True)) == 1 and repr(itertools.count(Int(5), Int(1))) == 'count(5)'
log.clear()
assert not 1j == Int(2) and 1j != Real(2) and (2 + 0j) == Real(2) and log == []


# Notes are the items of any sequence but text.
class Notes(list):
    pass


class Pair(tuple):
    pass


def notes(value):
    exception = ValueError('a')
    exception.__notes__ = value
    return traceback.format_exception_only(exception)[1:]


for sequence in (Notes([1, 'x\ny']), Pair([1, 'x\ny'])):
    assert notes(sequence) == ['1\n', 'x\n', 'y\n'], notes(sequence)
assert notes(range(2)) == ['0\n', '1\n'] and notes(bytearray(b'a')) == ['97\n']
assert notes('ab') == ["'ab'\n"]
assert notes(b'a') == ["b'a'\n"] and notes({1}) == ['{1}\n']


# Names of files may be of a class derived from str; items by index alone make no locals.
class Name(str):
    pass


class Queue(collections.deque):
    pass


class OwnQueue(collections.deque):
    def __getitem__(self, key):
        return key


assert eval(compile('1', Name('f'), 'eval')) == 1
for queue in (collections.deque(), Queue()):
    assert error(eval, 'a', {}, queue) == ('TypeError', 'locals must be a mapping')
    assert error(eval, 'a', queue) == ('TypeError', 'globals must be a dict')
assert eval('a', {}, OwnQueue()) == 'a'


class NoTruth(dict):
    def __bool__(self):
        raise ZeroDivisionError


assert types.new_class('N', (), NoTruth()).__name__ == 'N'


# Ints, complex numbers and texts of derived classes count where plain ones do.
class Width(int):
    pass


class Point(complex):
    pass


class Text(str):
    pass


class Data(bytes):
    pass


class Changing(bytearray):
    pass


assert '%*d|%.*f' % (Width(3), 1, Width(2), 1.5) == '  1|1.50' and '%*d' % (Width(-3), 1) == '1  '
assert b'%*d|%.*f' % (Width(3), 1, Width(2), 1.5) == b'  1|1.50'
assert error(lambda: '%*d' % (Width(2 ** 70), 1))[0] == 'OverflowError' and error(lambda: '%*d' % (1.5, 1)) == ('TypeError', '* wants int')
assert list(itertools.islice(itertools.count(Point(1j), 2), 2)) == [1j, 2 + 1j] and next(itertools.count(1, Point(1j))) == 1
assert error(itertools.count, 'a') == ('TypeError', 'a number is required')
for source, kind in ((Data(b'abc'), Data), (Changing(b'abc'), bytes), (bytearray(b'abc'), bytes), (memoryview(b'abc'), bytes)):
    decoding = UnicodeDecodeError(Text('utf-8'), source, False, Width(1), Text('r'))
    assert type(decoding.object) is kind and decoding.object == b'abc' and decoding.args[1] is source
    assert str(decoding) == "'utf-8' codec can't decode byte 0x61 in position 0: r"
    assert type(decoding.start) is int and type(decoding.end) is int and decoding.end == 1
assert str(UnicodeEncodeError('utf-8', Text('a'), Width(0), True, 'r')) == r"'utf-8' codec can't encode character '\x61' in position 0: r"
assert str(UnicodeTranslateError(Text('a'), Width(0), True, Text('r'))) == r"can't translate character '\x61' in position 0: r"
assert error(UnicodeDecodeError, 'utf-8', 'a', 0, 1, 'r') == ('TypeError', "a bytes-like object is required, not 'str'")
