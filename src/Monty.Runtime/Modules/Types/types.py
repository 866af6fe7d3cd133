"""Names of built-in types that have no name in builtins, and tools to make classes."""

__all__ = ['AsyncGeneratorType', 'BuiltinFunctionType', 'BuiltinMethodType', 'CellType', 'ClassMethodDescriptorType', 'CodeType',
           'CoroutineType', 'EllipsisType', 'FunctionType', 'GeneratorType', 'GenericAlias', 'GetSetDescriptorType', 'LambdaType',
           'MappingProxyType', 'MemberDescriptorType', 'MethodDescriptorType', 'MethodType', 'MethodWrapperType', 'ModuleType', 'NoneType',
           'NotImplementedType', 'SimpleNamespace', 'TracebackType', 'UnionType', 'WrapperDescriptorType', 'new_class', 'resolve_bases',
           'prepare_class', 'get_original_bases', 'DynamicClassAttribute', 'coroutine']

import builtins as _builtins
from _types import CodeType, SimpleNamespace, is_coroutine as _is_coroutine, make_awaitable as _make_awaitable


class _Sample:
    __slots__ = ('slot',)

    def method(self):
        pass


async def _coroutine():
    pass


async def _async_generator():
    yield


def _traceback():
    try:
        raise Exception
    except Exception as error:
        return error.__traceback__


FunctionType = LambdaType = type(lambda: None)
CellType = type((lambda value: lambda: value)(0).__closure__[0])
MethodType = type(_Sample().method)
BuiltinFunctionType = BuiltinMethodType = type(len)
MethodDescriptorType = type(str.join)
WrapperDescriptorType = type(object.__init__)
MethodWrapperType = type(object().__str__)
ClassMethodDescriptorType = type(dict.__dict__['fromkeys'])
GetSetDescriptorType = type(int.__dict__['real'])
MemberDescriptorType = type(_Sample.slot)
MappingProxyType = type(type.__dict__)
ModuleType = type(_builtins)
GeneratorType = type(_ for _ in ())
AsyncGeneratorType = type(_async_generator())
TracebackType = type(_traceback())
NoneType = type(None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(...)
GenericAlias = type(list[int])
UnionType = type(int | str)

_made = _coroutine()
CoroutineType = type(_made)
_made.close()
del _made


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Make a class: exec_body fills its namespace."""
    resolved = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace['__orig_bases__'] = bases
    if meta is type or meta.__module__ == 'abc':
        # A class is of the module whose code makes it.
        namespace.setdefault('__module__', 'types' if meta is type else 'abc')
    return meta(name, resolved, namespace, **kwds)


def resolve_bases(bases):
    """Replace the bases that have __mro_entries__ by what that returns."""
    found = []
    changed = False
    for base in bases:
        if isinstance(base, type) or not hasattr(base, '__mro_entries__'):
            found.append(base)
            continue
        entries = base.__mro_entries__(bases)
        if not isinstance(entries, tuple):
            raise TypeError('__mro_entries__ must return a tuple')
        found.extend(entries)
        changed = True
    return tuple(found) if changed else bases


def prepare_class(name, bases=(), kwds=None):
    """Find the metaclass of a class, its namespace and the rest of its keyword arguments."""
    kwds = {} if kwds is None else dict(kwds)
    meta = kwds.pop('metaclass', type(bases[0]) if bases else type)
    if isinstance(meta, type):
        for base in bases:
            candidate = type(base)
            if issubclass(meta, candidate):
                continue
            if not issubclass(candidate, meta):
                raise TypeError('metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the '
                                'metaclasses of all its bases')
            meta = candidate
    namespace = meta.__prepare__(name, bases, **kwds) if hasattr(meta, '__prepare__') else {}
    return meta, namespace, kwds


def get_original_bases(cls, /):
    """Return the bases as the class statement names them."""
    if not isinstance(cls, type):
        raise TypeError(f'Expected an instance of type, not {type(cls).__name__!r}')
    return cls.__dict__.get('__orig_bases__', cls.__bases__)


def coroutine(func):
    """A decorator: the generators that a function returns can be awaited."""
    if not callable(func):
        raise TypeError('types.coroutine() expects a callable')
    if _make_awaitable(func):
        return func
    from functools import wraps

    @wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        if _is_coroutine(made):
            return made
        from collections.abc import Coroutine, Generator
        if isinstance(made, Generator) and not isinstance(made, Coroutine):
            return _GeneratorWrapper(made)
        return made

    return wrapped


class _GeneratorWrapper:
    """A generator-like object that can be awaited."""

    def __init__(self, generator):
        self.__wrapped = generator
        self.__name__ = getattr(generator, '__name__', None)
        self.__qualname__ = getattr(generator, '__qualname__', None)

    def send(self, value):
        return self.__wrapped.send(value)

    def throw(self, *exception):
        return self.__wrapped.throw(*exception)

    def close(self):
        return self.__wrapped.close()

    def __next__(self):
        return next(self.__wrapped)

    def __iter__(self):
        return self.__wrapped if _is_coroutine(self.__wrapped) else self

    __await__ = __iter__


def __getattr__(name):
    if name != 'DynamicClassAttribute':
        raise AttributeError(f"module 'types' has no attribute '{name}'")
    # It is that of enum, whose properties derive from it, so that neither module waits for the other.
    global DynamicClassAttribute
    from enum import _DynamicClassAttribute as DynamicClassAttribute
    return DynamicClassAttribute
