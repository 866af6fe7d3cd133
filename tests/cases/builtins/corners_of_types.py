# needs: 3.14
import collections
import heapq
import operator
import random


def error_of(function, *arguments, **keywords):
    try:
        function(*arguments, **keywords)
    except Exception as error:
        return f'{type(error).__name__}: {error}'
    raise AssertionError('no error')


# Exception types make instances of what derives from them, each under its own name.
assert error_of(ValueError.__new__, int) == 'TypeError: ValueError.__new__(int): int is not a subtype of ValueError'
assert error_of(KeyError.__new__, ValueError) == 'TypeError: LookupError.__new__(ValueError): ValueError is not a subtype of LookupError'
assert error_of(StopIteration.__new__, 5) == 'TypeError: Exception.__new__(X): X is not a type object (int)'
assert error_of(StopIteration.__new__) == 'TypeError: Exception.__new__(): not enough arguments'
assert error_of(Exception.__new__, OSError) == 'TypeError: Exception.__new__(OSError) is not safe, use OSError.__new__()'
assert error_of(BaseException.__new__, ExceptionGroup) == (
    'TypeError: BaseException.__new__(ExceptionGroup) is not safe, use ExceptionGroup.__new__()')


class Mine(MemoryError):
    pass


assert error_of(Exception.__new__, Mine) == 'TypeError: Exception.__new__(Mine) is not safe, use Mine.__new__()'
assert repr(KeyError.__new__(IndexError, 'a')) == "IndexError('a')" and type(LookupError.__new__(KeyError)) is KeyError
assert repr(OSError.__new__(FileNotFoundError)) == 'FileNotFoundError()'
assert '__new__' in ValueError.__dict__ and '__new__' not in KeyError.__dict__
assert ValueError.__new__.__self__ is ValueError and KeyError.__new__.__self__ is LookupError


class Coded(ValueError):
    def __new__(cls, code):
        self = super().__new__(cls, code, 'more')
        self.code = code
        return self


assert Coded(3).args == (3,) and Coded(3).code == 3

# object.__init__ minds arguments only where object makes the instances.
generator = (x for x in 'a')
assert generator.__init__(1) is None and generator.__init__(x=1) is None and len.__init__(1) is None and iter([]).__init__(1, 2) is None
assert error_of(object().__init__, 1) == 'TypeError: object.__init__() takes exactly one argument (the instance to initialize)'
assert {}.keys().__init__(1) is None


class Own:
    pass


assert error_of(Own().__init__, 1) == 'TypeError: Own.__init__() takes exactly one argument (the instance to initialize)'

# Long ranges.
assert iter(range(2**70)).__length_hint__() == 2**70
assert iter(range(-2**62, 2**62 + 5)).__length_hint__() == 2**63 + 5
assert error_of(operator.length_hint, iter(range(2**70))) == 'OverflowError: Python int too large to convert to C ssize_t'

# A __get__ is called as the class stores it.
class WithLen:
    __get__ = len


class WithProperty:
    __get__ = property(lambda self: lambda *args: 2)


class WithStatic:
    __get__ = staticmethod(lambda *args: len(args))


class Holder:
    a = WithLen()
    b = WithProperty()
    c = WithStatic()


assert error_of(lambda: Holder().a) == 'TypeError: len() takes exactly one argument (3 given)'
assert error_of(lambda: Holder.b) == "TypeError: 'property' object is not callable"
assert Holder().c == 3


# type() asks the object for __mro_entries__, not its class.
class Asked:
    def __getattr__(self, name):
        if name == '__mro_entries__':
            return 1
        raise AttributeError(name)


class Raising:
    def __getattribute__(self, name):
        raise ValueError(name)


assert error_of(type, 'T', (Asked(),), {}) == "TypeError: type() doesn't support MRO entry resolution; use types.new_class()"
assert error_of(type, 'T', (Raising(),), {}) == 'ValueError: __mro_entries__'

# __builtins__ of a script is the module, as in CPython.
assert __builtins__.__name__ == 'builtins' and __builtins__.len is len
assert error_of(__import__, 5) == error_of(__import__, None) == 'TypeError: module name must be a string'
assert error_of(__import__, 'math', 1, 2, 3, 4) == 'TypeError: globals must be a dict'

# Of modules.
assert error_of(random.Random().setstate, (3, ('x',) * 625, None)) == 'TypeError: an integer is required'
assert error_of(collections.deque, [1], 2**100) == 'OverflowError: Python int too large to convert to C ssize_t'
assert error_of(heapq.nsmallest, 5e-324, '%s') == "TypeError: 'float' object cannot be interpreted as an integer"
assert heapq.nsmallest(2, iter('bca')) == ['a', 'b'] and heapq.nlargest(2**70, iter('bca')) == ['c', 'b', 'a'] and heapq.nlargest(-1, iter('a')) == []
assert error_of(str, '', collections.UserDict()) == "TypeError: str() argument 'encoding' must be str, not collections.UserDict"
assert error_of(collections.Counter({'a': None, 'b': 1}).most_common, 1) == (
    "TypeError: '>' not supported between instances of 'int' and 'NoneType'")
assert collections.Counter('abb').most_common(1) == collections.Counter('abb').most_common(1.0) == [('b', 2)]
assert collections.Counter().most_common(1) == []
factory = collections.defaultdict(list, a=1)
factory.default_factory = 5
assert error_of(factory.copy) == error_of(lambda: factory | {}) == error_of(lambda: {} | factory) == 'TypeError: first argument must be callable or None'
