"""Functions of functions."""

from abc import get_cache_token

from _functools import Placeholder, _lru_cache_wrapper, cmp_to_key, partial, reduce

__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering', 'cache', 'cmp_to_key', 'lru_cache',
           'reduce', 'partial', 'partialmethod', 'singledispatch', 'singledispatchmethod', 'cached_property', 'Placeholder']

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__')
WRAPPER_UPDATES = ('__dict__',)

_absent = object()
_Alias = type(list[int])
_MappingProxy = type(type.__dict__)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Give a wrapper the name, documentation and attributes of what it wraps."""
    for attr in assigned:
        value = getattr(wrapped, attr, _absent)
        if value is not _absent:
            setattr(wrapper, attr, value)
    for attr in updated:
        getattr(wrapper, attr).update(getattr(wrapped, attr, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Return a decorator that applies update_wrapper()."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


_CacheInfo = None

# The types whose instances weak references cannot refer to.
_without_references = frozenset({type(None), bool, int, float, complex, str, bytes, tuple, list, dict, range})


def _cache_info(hits, misses, maxsize, currsize):
    global _CacheInfo
    if _CacheInfo is None:
        from collections import namedtuple
        _CacheInfo = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'], module='functools')
    return _CacheInfo(hits, misses, maxsize, currsize)


def lru_cache(maxsize=128, typed=False):
    """Return a decorator that keeps the results of the last calls."""
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        user_function, maxsize = maxsize, 128
        wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _cache_info)
        wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
        return update_wrapper(wrapper, user_function)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorating_function(user_function):
        wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _cache_info)
        wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
        return update_wrapper(wrapper, user_function)

    return decorating_function


def cache(user_function, /):
    """Keep the results of all calls."""
    return lru_cache(maxsize=None)(user_function)


class cached_property:
    """A property that is computed once and then is a plain attribute."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError('Cannot assign the same cached_property to two different names '
                            f'({self.attrname!r} and {name!r}).')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        try:
            attributes = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} "
                            f'instance to cache {self.attrname!r} property.') from None
        value = attributes.get(self.attrname, _absent)
        if value is _absent:
            value = self.func(instance)
            try:
                attributes[self.attrname] = value
            except TypeError:
                raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance "
                                f'does not support item assignment for caching {self.attrname!r} property.') from None
        return value

    __class_getitem__ = classmethod(_Alias)


def _partial_new(cls, func, /, *args, **keywords):
    if not callable(func) and getattr(func, '__get__', None) is None:
        raise TypeError(f'the first argument {func!r} must be a callable or a descriptor')
    if args and args[-1] is Placeholder:
        raise TypeError('trailing Placeholders are not allowed')
    if isinstance(func, partialmethod):
        whole = partial(func._standing_in, *func.args, **func.keywords)
        whole = partial(whole, *args, **keywords)
        func, args, keywords = func.func, whole.args, whole.keywords
    self = object.__new__(cls)
    self.func = func
    self.args = args
    self.keywords = keywords
    return self


def _partial_repr(self):
    parts = [repr(self.func)]
    parts.extend(map(repr, self.args))
    parts.extend(f'{k}={v!r}' for k, v in self.keywords.items())
    return f'functools.partialmethod({", ".join(parts)})'


class partialmethod:
    """A method with some arguments given."""

    __new__ = _partial_new
    __repr__ = _partial_repr

    def __get__(self, obj, cls=None):
        get = None if isinstance(self.func, partial) else getattr(self.func, '__get__', None)
        if get is not None:
            bound = get(obj, cls)
            if bound is not self.func:
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
                return result
        return self._make_unbound_method().__get__(obj, cls)

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            call = partial(self.func, cls_or_self, *self.args, **self.keywords)
            return call(*args, **keywords)
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    __class_getitem__ = classmethod(_Alias)

    @staticmethod
    def _standing_in(*args, **keywords):
        return None

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)


def _by_lt(cls):
    def __gt__(self, other):
        result = type(self).__lt__(self, other)
        return result if result is NotImplemented else not result and self != other

    def __le__(self, other):
        result = type(self).__lt__(self, other)
        return result if result is NotImplemented else result or self == other

    def __ge__(self, other):
        result = type(self).__lt__(self, other)
        return result if result is NotImplemented else not result

    return __gt__, __le__, __ge__


def _by_le(cls):
    def __ge__(self, other):
        result = type(self).__le__(self, other)
        return result if result is NotImplemented else not result or self == other

    def __lt__(self, other):
        result = type(self).__le__(self, other)
        return result if result is NotImplemented else result and self != other

    def __gt__(self, other):
        result = type(self).__le__(self, other)
        return result if result is NotImplemented else not result

    return __ge__, __lt__, __gt__


def _by_gt(cls):
    def __lt__(self, other):
        result = type(self).__gt__(self, other)
        return result if result is NotImplemented else not (result or self == other)

    def __ge__(self, other):
        result = type(self).__gt__(self, other)
        return result if result is NotImplemented else result or self == other

    def __le__(self, other):
        result = type(self).__gt__(self, other)
        return result if result is NotImplemented else not result

    return __lt__, __ge__, __le__


def _by_ge(cls):
    def __le__(self, other):
        result = type(self).__ge__(self, other)
        return result if result is NotImplemented else not result or self == other

    def __gt__(self, other):
        result = type(self).__ge__(self, other)
        return result if result is NotImplemented else result and self != other

    def __lt__(self, other):
        result = type(self).__ge__(self, other)
        return result if result is NotImplemented else not result

    return __le__, __gt__, __lt__


def total_ordering(cls):
    """Add the comparisons that a class with one of them does not define."""
    makers = {'__lt__': _by_lt, '__le__': _by_le, '__gt__': _by_gt, '__ge__': _by_ge}
    defined = [name for name in makers if getattr(cls, name, None) is not getattr(object, name, None)]
    if not defined:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = max(defined)
    for method in makers[root](cls):
        if method.__name__ not in defined:
            method.__qualname__ = f'{cls.__qualname__}.{method.__name__}'
            setattr(cls, method.__name__, method)
    return cls


def _merged(lists):
    """Merge linearizations as the method resolution order does; None where they contradict each other."""
    result = []
    lists = [list(l) for l in lists if l]
    while lists:
        for candidates in lists:
            head = candidates[0]
            if not any(head in other[1:] for other in lists):
                break
        else:
            raise RuntimeError('Inconsistent hierarchy')
        result.append(head)
        lists = [rest for rest in ([c for c in l if c is not head] if l[0] is head else l for l in lists) if rest]
    return result


def _order_with(cls, abcs):
    """Return the method resolution order of cls with the abstract classes put in that it belongs to without inheritance."""
    boundary = 0
    for i, base in enumerate(reversed(cls.__bases__)):
        if hasattr(base, '__abstractmethods__'):
            boundary = len(cls.__bases__) - i
            break
    abcs = list(abcs)
    explicit = list(cls.__bases__[:boundary])
    others = list(cls.__bases__[boundary:])
    mine = []
    for base in abcs:
        if issubclass(cls, base) and not any(issubclass(b, base) for b in cls.__bases__):
            mine.append(base)
    for base in mine:
        abcs.remove(base)
    orders = [[cls]]
    for bases in (explicit, mine, others):
        orders.extend(_order_with(base, abcs) for base in bases)
    orders.extend([explicit, mine, others])
    return _merged(orders)


def _order_of(cls, types):
    known = set(cls.__mro__)

    def is_related(typ):
        return typ not in known and hasattr(typ, '__mro__') and issubclass(cls, typ)

    types = [n for n in types if is_related(n)]
    types = [n for n in types if not any(n is not other and n in other.__mro__ for other in types)]
    order = []
    for typ in types:
        found = []
        for sub in typ.__subclasses__() if hasattr(typ, '__subclasses__') else ():
            if sub not in known and issubclass(cls, sub):
                found.append([s for s in sub.__mro__ if s in set(types)])
        if not found:
            order.append(typ)
            continue
        found.sort(key=len, reverse=True)
        for sub in found:
            for subcls in sub:
                if subcls not in order:
                    order.append(subcls)
    return _order_with(cls, order)


def _implementation_for(cls, registry):
    match = None
    for t in _order_of(cls, registry.keys()):
        if match is not None:
            if (t in registry and t not in cls.__mro__ and match not in cls.__mro__ and not issubclass(match, t)):
                raise RuntimeError(f'Ambiguous dispatch: {match} or {t}')
            break
        if t in registry:
            match = t
    return registry.get(match)


def singledispatch(func):
    """Make a function that calls the implementation registered for the class of its first argument."""
    registry = {}
    known = {}
    # What was remembered holds for as long as no class is registered with an abstract one, where any of the implementations is for such.
    token = None
    funcname = getattr(func, '__name__', 'singledispatch function')

    def dispatch(cls):
        """Return the implementation for a class."""
        nonlocal token
        if token is not None and token != get_cache_token():
            known.clear()
            token = get_cache_token()
        try:
            return known[cls]
        except (KeyError, TypeError):
            _check_reference(cls)
            impl = registry[cls] if cls in registry else _implementation_for(cls, registry)
            known[cls] = impl
            return impl

    def register(cls, func=None):
        """Register an implementation for a class."""
        nonlocal token
        if _is_class_or_union(cls):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
            if getattr(cls, '__annotate__', None) is None:
                raise TypeError(f'Invalid first argument to `register()`: {cls!r}. '
                                'Use either `@register(some_class)` or plain `@register` '
                                'on an annotated function.')
            func = cls
            from annotationlib import Format, ForwardRef
            from typing import get_type_hints, Union
            argname, cls = next(iter(get_type_hints(func, format=Format.FORWARDREF).items()))
            if not _is_class_or_union(cls):
                wrong = ('not all arguments are classes' if isinstance(cls, Union)
                         else 'is an unresolved forward reference' if isinstance(cls, ForwardRef) else 'is not a class')
                raise TypeError(f'Invalid annotation for {argname!r}. {cls!r} {wrong}.')
        for each in (cls,) if isinstance(cls, type) else cls.__args__:
            registry[each] = func
            if token is None and hasattr(each, '__abstractmethods__'):
                token = get_cache_token()
        known.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{funcname} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **kw)

    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = _MappingProxy(registry)
    wrapper._clear_cache = known.clear
    update_wrapper(wrapper, func)
    return wrapper


def _check_reference(cls):
    """Refuse what CPython's cache of classes could not refer to."""
    if type(cls) in _without_references:
        raise TypeError(f"cannot create weak reference to '{type(cls).__name__}' object") from None
    hash(cls)


def _is_class_or_union(cls):
    if isinstance(cls, type):
        return True
    args = getattr(cls, '__args__', None)
    return type(cls).__name__ in ('UnionType', 'Union') and all(isinstance(arg, type) for arg in args)


class singledispatchmethod:
    """A method that calls the implementation registered for the class of its first argument after self."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def __repr__(self):
        name = getattr(self.func, '__qualname__', None) or getattr(self.func, '__name__', '?')
        return f'<single dispatch method descriptor {name}>'

    def register(self, cls, method=None):
        """Register an implementation for a class."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        return _singledispatchmethod_get(self, obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)


class _singledispatchmethod_get:
    """What an attribute gives that is a singledispatchmethod."""

    def __init__(self, unbound, obj, cls):
        self._unbound = unbound
        self._dispatch = unbound.dispatcher.dispatch
        self._obj = obj
        self._cls = cls
        func = unbound.func
        try:
            self.__module__ = func.__module__
        except AttributeError:
            pass
        try:
            self.__doc__ = func.__doc__
        except AttributeError:
            pass

    def __repr__(self):
        func = self._unbound.func
        name = getattr(func, '__qualname__', None) or getattr(func, '__name__', '?')
        return f'<single dispatch method {name}>' if self._obj is None else f'<bound single dispatch method {name} of {self._obj!r}>'

    def __call__(self, /, *args, **kwargs):
        if not args:
            funcname = getattr(self._unbound.func, '__name__', 'singledispatchmethod method')
            raise TypeError(f'{funcname} requires at least 1 positional argument')
        return self._dispatch(args[0].__class__).__get__(self._obj, self._cls)(*args, **kwargs)

    def __getattr__(self, name):
        if name not in ('__name__', '__qualname__', '__isabstractmethod__', '__annotations__', '__type_params__'):
            raise AttributeError
        return getattr(self._unbound.func, name)

    @property
    def __wrapped__(self):
        return self._unbound.func

    @property
    def register(self):
        return self._unbound.register
