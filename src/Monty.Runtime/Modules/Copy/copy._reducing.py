"""How objects of built-in types are made again, which have no __reduce__ here: a function and its arguments, and what is set afterwards."""

from _copy import is_strict as _is_strict, parts as _parts, with_parts as _with_parts
from _typing import GenericAlias as _Alias, Union as _Union
from collections import OrderedDict as _OrderedDict, defaultdict as _defaultdict, deque as _deque


def reduced(x, cls, base):
    """The parts of x, or a str where x stands for itself; a TypeError where CPython has none either."""
    reducer = _REDUCERS.get(base)
    if reducer is not None and (found := reducer(x, cls)) is not None:
        return found
    if issubclass(base, BaseException):
        return _of_exception(x, cls, base)
    if cls is base and cls.__module__.startswith(_MODULES_WITH_TYPES) and cls.__name__ in _STANDING_FOR_THEMSELVES:
        return cls.__name__
    if base is memoryview:
        raise TypeError('cannot pickle memoryview objects')
    place = '' if cls is not base or cls.__module__ == 'builtins' else cls.__module__ + '.'
    raise TypeError(f"cannot pickle '{place}{cls.__name__}' object")


_MODULES_WITH_TYPES = ('typing', 'functools', 'collections', 'builtins')
_STANDING_FOR_THEMSELVES = ('TypeAliasType', '_PlaceholderType', 'ParamSpecArgs', 'ParamSpecKwargs', 'NoDefaultType', '_tuplegetter', 'code')


def _of_exception(x, cls, base):
    if base.__module__ == 'json.decoder':
        return cls, (x.msg, x.doc, x.pos)
    args = x.args
    state = dict(x.__dict__)
    if isinstance(x, OSError):
        if len(args) == 2 and x.filename is not None:
            args = (*args, x.filename) if x.filename2 is None else (*args, x.filename, None, x.filename2)
    elif isinstance(x, ImportError):
        state.update({name: value for name in ('name', 'path', 'name_from') if (value := getattr(x, name, None)) is not None})
    elif isinstance(x, AttributeError):
        if x.name is not None:
            state['name'] = x.name
    return (cls, args, state) if state else (cls, args)


def _of_partial(x, cls):
    return cls.__new__, (cls, x.func), (x.func, x.args, x.keywords, x.__dict__ or None)


def _of_set(x, cls):
    from copy import _state_of
    return cls, (list(x),), _state_of(x)


def _of_default_dict(x, cls):
    return cls, (x.default_factory,), None, None, x.items()


def _of_method(x, cls):
    return getattr, (x.__self__, x.__func__.__name__)


def _of_slot(x, cls):
    return getattr, (x.__self__, x.__name__)


def _of_member(x, cls):
    return getattr, (x.__objclass__, x.__name__)


def _of_alias(x, cls):
    if x.__unpacked__:
        return _unpacked, (x.__origin__, x.__args__)
    return _Alias, (x.__origin__, x.__args__)


def _unpacked(origin, args):
    return next(iter(_Alias(origin, args)))


def _of_union(x, cls):
    return _united, (x.__args__,)


def _united(args):
    union = args[0]
    for arg in args[1:]:
        union = union | arg
    return union


def _of_template(x, cls):
    parts = [x.strings[0]]
    for interpolation, text in zip(x.interpolations, x.strings[1:]):
        parts += (interpolation, text)
    return cls, tuple(parts)


def _of_interpolation(x, cls):
    return cls, (x.value, x.expression, x.conversion, x.format_spec)


class _Held:
    """An iterator that a deep copy does not copy: only what it goes through."""

    def __init__(self, iterator):
        self.iterator = iterator

    def __deepcopy__(self, memo):
        return self


def _at_same_place(x, cls):
    return _placed, (_Held(x), *_parts(x))


def _placed(held, *parts):
    return _with_parts(held.iterator, parts)


def _or_of_nothing(empty):
    """Of a sequence that cannot change: a used up iterator is one of another type."""
    def reducer(x, cls):
        return _at_same_place(x, cls) if x.__length_hint__() else (iter, (empty,))
    return reducer


def _or_of_empty_bytes(x, cls):
    return _at_same_place(x, cls) if _parts(x) else (iter, ((),))


def _of_rest(x, cls):
    return iter, (list(_with_parts(x, ())),)


def _of_callable(x, cls):
    return iter, _parts(x) or ((),)


def _of_parts(x, cls):
    return cls, _parts(x)


def _of_parallel(x, cls):
    return (_strict, (cls, *_parts(x))) if _is_strict(x) else (cls, _parts(x))


def _strict(cls, *parts):
    return cls(*parts, strict=True)


def _of_reversed(x, cls):
    # Where an object of a derived class stands is not known to it.
    return _at_same_place(x, cls) if cls is reversed else None


def _reducers():
    from functools import partial
    from string.templatelib import Interpolation, Template

    class Slots:
        __slots__ = ('slot',)

        def method(self):
            pass

    ordered, empty = _OrderedDict(), {}
    made = {partial: _of_partial, set: _of_set, frozenset: _of_set, _defaultdict: _of_default_dict, type(Slots().method): _of_method, type((1).__add__): _of_slot,
            type(Slots.slot): _of_member, _Alias: _of_alias, _Union: _of_union, Template: _of_template, Interpolation: _of_interpolation,
            map: _of_parallel, zip: _of_parallel, filter: _of_parts, enumerate: _of_parts, reversed: _of_reversed,
            type(iter(int, 0)): _of_callable, type(iter(b'')): _or_of_nothing(()), type(iter(bytearray())): _or_of_empty_bytes,
            type(iter('')): _or_of_nothing(''), type(iter('\xe9')): _or_of_nothing('')}
    for iterator in (iter([]), reversed([]), iter(()), iter(range(0)), iter(range(1 << 70)), iter(_deque()), reversed(_deque())):
        made[type(iterator)] = _at_same_place
    for table in (set(), ordered, empty, empty.values(), empty.items()):
        made[type(iter(table))] = _of_rest
    for view in (empty, empty.values(), empty.items()):
        made[type(reversed(view))] = _of_rest
    return made


_REDUCERS = _reducers()
