"""Shallow and deep copies."""

__all__ = ['Error', 'copy', 'deepcopy', 'replace']


class Error(Exception):
    """What cannot be copied."""


error = Error

_absent = object()


def _is_atomic(x):
    return x is None or x is ... or x is NotImplemented or isinstance(x, type) or type(x).__name__ in (
        'int', 'float', 'bool', 'complex', 'str', 'bytes', 'range', 'function', 'builtin_function_or_method', 'property', 'module')


def copy(x):
    """Return a shallow copy of x."""
    cls = type(x)
    if _is_atomic(x) or cls in (tuple, frozenset, slice):
        return x
    if cls is list or cls is dict or cls is set:
        return x.copy()
    copier = getattr(cls, '__copy__', None)
    if copier is not None:
        return copier(x)
    reducer = _own_reducer(cls)
    if reducer is not None:
        return _rebuild(x, reducer(x), False, None)
    return _copied(x, cls, False, None)


def deepcopy(x, memo=None):
    """Return a copy of x and of all that is in it."""
    if _is_atomic(x):
        return x
    if memo is None:
        memo = {}
    known = memo.get(id(x), _absent)
    if known is not _absent:
        return known
    cls = type(x)
    if cls is list:
        y = []
        memo[id(x)] = y
        for item in x:
            y.append(deepcopy(item, memo))
    elif cls is dict:
        y = {}
        memo[id(x)] = y
        for key, value in x.items():
            y[deepcopy(key, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        if id(x) in memo:
            return memo[id(x)]
        y = x if all(a is b for a, b in zip(x, items)) else tuple(items)
    elif cls is set or cls is frozenset:
        y = cls([deepcopy(item, memo) for item in x])
    elif hasattr(cls, '__deepcopy__'):
        y = x.__deepcopy__(memo)
    else:
        reducer = _own_reducer(cls)
        y = _copied(x, cls, True, memo) if reducer is None else _rebuild(x, reducer(x), True, memo)
    if y is not x:
        memo[id(x)] = y
        memo.setdefault(id(memo), []).append(x)
    return y


def _own_reducer(cls):
    for base in cls.__mro__[:-1]:
        if base.__module__ == 'builtins':
            continue
        if '__reduce_ex__' in base.__dict__:
            return lambda x: x.__reduce_ex__(4)
        if '__reduce__' in base.__dict__:
            return lambda x: x.__reduce__()
    return None


def _rebuild(x, reduced, deep, memo):
    if isinstance(reduced, str):
        return x
    func, args, *rest = reduced
    y = func(*[deepcopy(a, memo) for a in args] if deep else args)
    if deep:
        memo[id(x)] = y
    state = rest[0] if rest else None
    if state is not None:
        _set_state(y, deepcopy(state, memo) if deep else state)
    return y


def _set_state(y, state):
    if hasattr(y, '__setstate__'):
        y.__setstate__(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        y.__dict__.update(state)
    for name, value in (slots or {}).items():
        setattr(y, name, value)


def _slots_of(cls):
    for base in cls.__mro__:
        slots = base.__dict__.get('__slots__', ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name not in ('__dict__', '__weakref__'):
                yield f'_{base.__name__.lstrip("_")}{name}' if name.startswith('__') and not name.endswith('__') else name


def _copied(x, cls, deep, memo):
    """Make an object of the same class with the same attributes, without calling __init__."""
    if isinstance(x, BaseException):
        y = cls(*(deepcopy(x.args, memo) if deep else x.args))
    elif isinstance(x, (int, float, str, bytes, tuple, frozenset, complex)):
        base = next(b for b in (int, float, str, bytes, tuple, frozenset, complex) if isinstance(x, b))
        if hasattr(x, '__getnewargs__'):
            args = x.__getnewargs__()
            y = cls.__new__(cls, *(deepcopy(args, memo) if deep else args))
        else:
            y = base.__new__(cls, deepcopy(base(x), memo) if deep else base(x))
    elif cls.__module__ == 'builtins' or type(cls).__module__ == 'builtins' and not hasattr(x, '__dict__') and not any(_slots_of(cls)) \
            and cls.__new__ is not object.__new__:
        raise TypeError(f"cannot pickle '{cls.__name__}' object")
    elif hasattr(x, 'appendleft') and hasattr(x, 'maxlen'):
        y = cls((), x.maxlen)
    elif isinstance(x, dict) and hasattr(x, 'default_factory'):
        y = cls.__new__(cls)
        y.default_factory = x.default_factory
    else:
        y = cls.__new__(cls)
    if deep:
        memo[id(x)] = y
    if hasattr(x, '__getstate__') and '__getstate__' in {n for b in cls.__mro__[:-1] for n in b.__dict__}:
        state = x.__getstate__()
        if state:
            _set_state(y, deepcopy(state, memo) if deep else state)
    else:
        attributes = getattr(x, '__dict__', None)
        if attributes:
            state = deepcopy(attributes, memo) if deep else attributes
            if hasattr(y, '__setstate__'):
                y.__setstate__(state)
            else:
                y.__dict__.update(state)
        for name in _slots_of(cls):
            value = getattr(x, name, _absent)
            if value is not _absent:
                object.__setattr__(y, name, deepcopy(value, memo) if deep else value)
    if isinstance(x, list) or hasattr(x, 'appendleft') and hasattr(x, 'maxlen'):
        y.extend([deepcopy(item, memo) for item in x] if deep else x)
    elif isinstance(x, dict):
        for key, value in dict.items(x):
            if deep:
                key, value = deepcopy(key, memo), deepcopy(value, memo)
            dict.__setitem__(y, key, value)
    elif isinstance(x, set):
        y.update([deepcopy(item, memo) for item in x] if deep else x)
    return y


def replace(obj, /, **changes):
    """Return a copy of obj with some of its fields changed."""
    cls = obj.__class__
    func = getattr(cls, '__replace__', None)
    if func is None:
        raise TypeError(f'replace() does not support {cls.__name__} objects')
    return func(obj, **changes)
