"""Shallow and deep copies."""

from _copy import native_base as _native_base
from _typing import _GenericAlias as _ClassAlias, ParamSpec as _ParamSpec, TypeVar as _TypeVar, TypeVarTuple as _TypeVarTuple
from collections import OrderedDict as _OrderedDict, deque as _deque

__all__ = ['Error', 'copy', 'deepcopy', 'replace']


class Error(Exception):
    """An object cannot be copied."""


error = Error

_ATOMIC = frozenset({
    type(None), type(Ellipsis), type(NotImplemented), int, float, bool, complex, bytes, str, type, range, property,
    type(len), type(lambda: 0), type([].append), type(int.__add__), type(str.join), _ClassAlias, _ParamSpec, _TypeVar, _TypeVarTuple})

# Built-in types whose data _new() makes again, or that have none.
_MADE_AGAIN = (object, int, float, complex, str, bytes, bytearray, tuple, list, dict, _OrderedDict, _deque)

def _is_atomic(cls):
    return cls in _ATOMIC or issubclass(cls, type)


def copy(x):
    """Return a shallow copy of x."""
    cls = type(x)
    if _is_atomic(cls) or cls in (tuple, frozenset, slice, super):
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    copier = getattr(cls, '__copy__', None)
    if copier is not None:
        return copier(x)
    reduced = _reduced(x, cls, cls)
    if reduced is None:
        return _rebuild(x, cls, None)
    return x if isinstance(reduced, str) else _reconstruct(x, None, *reduced)


def deepcopy(x, memo=None, _nil=[]):
    """Return a copy of x whose parts are copies too."""
    cls = type(x)
    if _is_atomic(cls):
        return x
    if memo is None:
        memo = {}
    known = memo.get(id(x), _nil)
    if known is not _nil:
        return known
    copier = _DEEP.get(cls)
    if copier is not None:
        made = copier(x, memo)
    elif (own := getattr(x, '__deepcopy__', None)) is not None:
        made = own(memo)
    elif (reduced := _reduced(x, cls, x)) is None:
        made = _rebuild(x, cls, memo)
    else:
        made = x if isinstance(reduced, str) else _reconstruct(x, memo, *reduced)
    if made is not x:
        memo[id(x)] = made
        _keep(x, memo)
    return made


def replace(obj, /, **changes):
    """Return a copy of obj with some fields changed, by its __replace__ method."""
    cls = obj.__class__
    method = getattr(cls, '__replace__', None)
    if method is None:
        raise TypeError(f'replace() does not support {cls.__name__} objects')
    return method(obj, **changes)


def _keep(x, memo):
    """Keep x alive while the memo is, which knows it by its id."""
    memo.setdefault(id(memo), []).append(x)


def _deep_list(x, memo):
    made = []
    memo[id(x)] = made
    for item in x:
        made.append(deepcopy(item, memo))
    return made


def _deep_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    # A tuple may be in what it holds; then it has been copied meanwhile.
    if id(x) in memo:
        return memo[id(x)]
    for old, new in zip(x, items):
        if old is not new:
            return tuple(items)
    return x


def _deep_dict(x, memo):
    made = {}
    memo[id(x)] = made
    for key, value in x.items():
        made[deepcopy(key, memo)] = deepcopy(value, memo)
    return made


def _deep_set(x, memo):
    return type(x)([deepcopy(item, memo) for item in x])


def _deep_bytearray(x, memo):
    return bytearray(x)


def _deep_slice(x, memo):
    return slice(deepcopy(x.start, memo), deepcopy(x.stop, memo), deepcopy(x.step, memo))


def _deep_super(x, memo):
    return super(x.__thisclass__, deepcopy(x.__self__, memo))


def _deep_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


class _Method:
    def method(self):
        pass


_DEEP = {list: _deep_list, tuple: _deep_tuple, dict: _deep_dict, set: _deep_set, frozenset: _deep_set,
         bytearray: _deep_bytearray, slice: _deep_slice, super: _deep_super, type(_Method().method): _deep_method}


def _reduced(x, cls, holder):
    """How an object is made again: as its class says, or what is known of the built-in type; None where neither says anything."""
    # There is none to inherit from object, so that a __getattr__ of the object must not be asked.
    if getattr(cls, '__reduce_ex__', None) is not None:
        return cls.__reduce_ex__(x, 4) if holder is cls else x.__reduce_ex__(4)
    if hasattr(cls, '__reduce__'):
        return x.__reduce__()
    base = _native_base(cls)
    if base in _MADE_AGAIN:
        return None
    from copy._reducing import reduced
    return reduced(x, cls, base)


def _reconstruct(x, memo, func, args, state=None, listiter=None, dictiter=None):
    if memo is not None:
        args = [deepcopy(arg, memo) for arg in args]
    made = func(*args)
    if memo is not None:
        memo[id(x)] = made
    if state is not None:
        _set_state(made, _maybe_deep(state, memo))
    for item in listiter or ():
        made.append(_maybe_deep(item, memo))
    for key, value in dictiter or ():
        made[_maybe_deep(key, memo)] = _maybe_deep(value, memo)
    return made


def _rebuild(x, cls, memo):
    """Copy an object of a class of the script, or of a class derived from a built-in type; deeply where there is a memo."""
    made = _new(x, cls, memo)
    if memo is not None:
        memo[id(x)] = made
    _fill_state(x, made, memo)
    _fill_items(x, made, memo)
    return made


def _new(x, cls, memo):
    if isinstance(x, _deque):
        return cls((), x.maxlen)
    if isinstance(x, bytearray):
        return cls(x.decode('latin-1'), 'latin-1')
    # Of the class, as all special methods: a __getattr__ of the object is not asked.
    extended = getattr(cls, '__getnewargs_ex__', None)
    if extended is not None:
        args, kwargs = extended(x)
        return cls.__new__(cls, *_maybe_deep(args, memo), **_maybe_deep(kwargs, memo))
    ordinary = getattr(cls, '__getnewargs__', None)
    if ordinary is not None:
        return cls.__new__(cls, *_maybe_deep(ordinary(x), memo))
    for base in (int, float, complex, str, bytes, tuple):
        if isinstance(x, base):
            return cls.__new__(cls, _maybe_deep(base(x), memo))
    return cls.__new__(cls)


def _maybe_deep(value, memo):
    return value if memo is None else deepcopy(value, memo)


def _state_of(x):
    """The attributes of x: a dict, or a pair of that and the slots."""
    if hasattr(type(x), '__getstate__'):
        return x.__getstate__()
    slots = {}
    for base in type(x).__mro__:
        names = base.__dict__.get('__slots__', ())
        for name in (names,) if isinstance(names, str) else names:
            if name in ('__dict__', '__weakref__'):
                continue
            if name.startswith('__') and not name.endswith('__'):
                name = f'_{base.__name__.lstrip("_")}{name}'
            if hasattr(x, name):
                slots[name] = getattr(x, name)
    attributes = getattr(x, '__dict__', None)
    return (attributes, slots) if slots else attributes


def _fill_state(x, made, memo):
    state = _state_of(x)
    if state is None or not state and not hasattr(type(x), '__getstate__'):
        return
    _set_state(made, _maybe_deep(state, memo))


def _set_state(made, state):
    setter = getattr(made, '__setstate__', None)
    if setter is not None and not isinstance(made, BaseException):
        setter(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state and isinstance(made, BaseException):
        # Some of it is in the exception itself: the name of an AttributeError.
        for name, value in state.items():
            setattr(made, name, value)
    elif state:
        made.__dict__.update(state)
    if slots:
        for name, value in slots.items():
            setattr(made, name, value)


def _fill_items(x, made, memo):
    if isinstance(x, list):
        for item in x:
            made.append(_maybe_deep(item, memo))
    elif isinstance(x, dict):
        for key, value in x.items():
            made[_maybe_deep(key, memo)] = _maybe_deep(value, memo)
    elif isinstance(x, _deque):
        for item in x:
            made.append(_maybe_deep(item, memo))
