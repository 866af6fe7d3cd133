"""Abstract base classes of containers and iterators."""

from abc import ABCMeta, abstractmethod
from _typing import GenericAlias as _Alias
from _collections import has_methods as _has_methods

__all__ = ['Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator', 'Hashable', 'Iterable', 'Iterator',
           'Generator', 'Reversible', 'Sized', 'Container', 'Callable', 'Collection', 'Set', 'MutableSet', 'Mapping',
           'MutableMapping', 'MappingView', 'KeysView', 'ItemsView', 'ValuesView', 'Sequence', 'MutableSequence', 'ByteString', 'Buffer']


class Hashable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __hash__(self):
        return 0

    @classmethod
    def __subclasshook__(cls, C):
        return _has_methods(C, '__hash__') if cls is Hashable else NotImplemented


def _exception_of(typ, val, tb):
    if val is None:
        if tb is None:
            return typ if isinstance(typ, BaseException) else typ()
        val = typ()
    return val if tb is None else val.with_traceback(tb)


class Iterable(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(_Alias)

    @abstractmethod
    def __iter__(self):
        while False:
            yield None

    @classmethod
    def __subclasshook__(cls, C):
        return _has_methods(C, '__iter__') if cls is Iterable else NotImplemented


class Iterator(Iterable):
    __slots__ = ()

    @abstractmethod
    def __next__(self):
        """Return the next item or raise StopIteration."""
        raise StopIteration

    def __iter__(self):
        return self

    @classmethod
    def __subclasshook__(cls, C):
        return _has_methods(C, '__iter__', '__next__') if cls is Iterator else NotImplemented


class Reversible(Iterable):
    __slots__ = ()

    @abstractmethod
    def __reversed__(self):
        while False:
            yield None

    @classmethod
    def __subclasshook__(cls, C):
        return _has_methods(C, '__reversed__', '__iter__') if cls is Reversible else NotImplemented


class Generator(Iterator):
    __slots__ = ()

    def __next__(self):
        return self.send(None)

    @abstractmethod
    def send(self, value):
        """Send a value into the generator."""
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Raise an exception in the generator."""
        raise _exception_of(typ, val, tb)

    def close(self):
        """Raise GeneratorExit in the generator."""
        try:
            self.throw(GeneratorExit)
        except StopIteration as e:
            return e.value
        except GeneratorExit:
            pass
        else:
            raise RuntimeError('generator ignored GeneratorExit')

    @classmethod
    def __subclasshook__(cls, C):
        return _has_methods(C, '__iter__', '__next__', 'send', 'throw', 'close') if cls is Generator else NotImplemented


class Sized(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __len__(self):
        return 0

    @classmethod
    def __subclasshook__(cls, C):
        return _has_methods(C, '__len__') if cls is Sized else NotImplemented


class Container(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(_Alias)

    @abstractmethod
    def __contains__(self, x):
        return False

    @classmethod
    def __subclasshook__(cls, C):
        return _has_methods(C, '__contains__') if cls is Container else NotImplemented


class Collection(Sized, Iterable, Container):
    __slots__ = ()

    @classmethod
    def __subclasshook__(cls, C):
        return _has_methods(C, '__len__', '__iter__', '__contains__') if cls is Collection else NotImplemented


class Buffer(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __buffer__(self, flags: int, /):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, C):
        if cls is not Buffer:
            return NotImplemented
        # The built-in ones have no __buffer__ here.
        return issubclass(C, (bytes, bytearray, memoryview)) or _has_methods(C, '__buffer__')


class Callable(metaclass=ABCMeta):
    __slots__ = ()

    def __class_getitem__(cls, args):
        return _Alias(cls, _flat(args))

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False

    @classmethod
    def __subclasshook__(cls, C):
        return _has_methods(C, '__call__') if cls is Callable else NotImplemented


def _flat(args):
    """The arguments of Callable in a row."""
    if not isinstance(args, tuple) or len(args) != 2:
        raise TypeError('Callable must be used as Callable[[arg, ...], result].')
    given, result = args
    if isinstance(given, (tuple, list)):
        return (*given, result)
    if given is not ... and type(given).__name__ not in ('ParamSpec', '_GenericAlias', '_ConcatenateGenericAlias'):
        raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {given}')
    return given, result


_containers = frozenset({'Set', 'MutableSet', 'Mapping', 'MutableMapping', 'MappingView', 'KeysView', 'ItemsView', 'ValuesView', 'Sequence',
                         'MutableSequence', 'ByteString'})
_awaited = frozenset({'Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator'})


def __getattr__(name):
    # Those of containers, and the asynchronous ones, are loaded when one is asked for.
    if name in _containers:
        import collections._containers as module
        names = _containers
    elif name in _awaited:
        import collections._asynchronous as module
        names = _awaited
    else:
        raise AttributeError(f"module 'collections.abc' has no attribute '{name}'")
    for public in names:
        globals()[public] = getattr(module, public)
    return getattr(module, name)
