"""What annotations mean: the hints of functions, classes and modules."""

from _annotationlib import namespace_of as _namespace_of
from annotationlib import ForwardRef, get_annotations
from typing import NotRequired, ReadOnly, Required, Union, Unpack, _Alias, _AnnotatedAlias, _BuiltinAlias, _ClassAlias, _LiteralAlias

# The functions are those of typing.
__name__ = 'typing'


def _evaluated(value, globalns, localns, keeps=False, guard=frozenset()):
    """Return what an annotation means; a reference that leads nowhere is an error, or is kept, and one that leads back to itself (guard) is."""
    if value is None:
        return type(None)
    reference = None
    if isinstance(value, ForwardRef):
        reference = value
        if value.__forward_module__ is not None:
            globalns = _namespace_of(value.__forward_module__)
        value = value.__forward_arg__
    if isinstance(value, str):
        if value in guard:
            return ForwardRef(value) if reference is None else reference
        try:
            # A starred type (*args: *Ts) is no expression, but is one of a tuple.
            meaning = eval(f'({value},)[0]' if value.startswith('*') else value, dict(globalns), localns)
        except Exception:
            if not keeps:
                raise
            return ForwardRef(value) if reference is None else reference
        return _evaluated(meaning, globalns, localns, keeps, guard | {value})
    scope = globalns, localns, keeps, guard
    if isinstance(value, _AnnotatedAlias):
        meaning = _evaluated(value.__origin__, *scope)
        return value if meaning is value.__origin__ else _AnnotatedAlias(meaning, value.__metadata__)
    if isinstance(value, _Alias) and not isinstance(value, _LiteralAlias):
        args = tuple(_inner(a, *scope) for a in value.__args__)
        return value if _are_same(args, value.__args__) else type(value)(value.__origin__, args, value._name, value._show)
    if isinstance(value, _BuiltinAlias):
        args = tuple(_inner(a, *scope) for a in value.__args__)
        made = _BuiltinAlias(value.__origin__, args)
        return Unpack[made] if value.__unpacked__ else value if _are_same(args, value.__args__) else made
    if isinstance(value, _ClassAlias):
        args = tuple(_inner(a, *scope) for a in value.__args__)
        return value if _are_same(args, value.__args__) else value.__origin__[args]
    if isinstance(value, Union):
        args = tuple(_inner(a, *scope) for a in value.__args__)
        return value if _are_same(args, value.__args__) else Union[args]
    return value


def _are_same(args, others):
    return all(a is b for a, b in zip(args, others))


def _inner(arg, *scope):
    if isinstance(arg, (list, tuple)):
        inner = type(arg)(_inner(a, *scope) for a in arg)
        return arg if _are_same(inner, arg) else inner
    return arg if arg is ... else _evaluated(arg, *scope)


def _stripped(t):
    if isinstance(t, _AnnotatedAlias):
        return _stripped(t.__origin__)
    if isinstance(t, _Alias) and t.__origin__ in (Required, NotRequired, ReadOnly):
        return _stripped(t.__args__[0])
    if isinstance(t, _Alias) and not isinstance(t, _LiteralAlias):
        args = tuple(_stripped(a) for a in t.__args__)
        return t if _are_same(args, t.__args__) else type(t)(t.__origin__, args, t._name, t._show)
    if isinstance(t, _BuiltinAlias):
        args = tuple(_stripped(a) for a in t.__args__)
        return t if _are_same(args, t.__args__) else _BuiltinAlias(t.__origin__, args)
    if isinstance(t, Union):
        inner = tuple(map(_stripped, t.__args__))
        return t if inner == t.__args__ else Union[inner]
    return t


def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *, format=1):
    """Return the annotations with what is written as text evaluated."""
    if getattr(obj, '__no_type_check__', None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            annotations = get_annotations(base, format=format)
            if format == 4:
                hints.update(annotations)
                continue
            if annotations:
                names, local = _scopes_of_class(base, globalns, localns)
            for name, value in annotations.items():
                hints[name] = _evaluated(value, names, local, format == 3)
    else:
        is_module = type(obj).__name__ == 'module'
        hints = dict(getattr(obj, '__annotations__', {})) if is_module else get_annotations(obj, format=format)
        if format == 4:
            return hints
        names = localns if globalns is None else globalns
        if names is None:
            wrapped = obj
            while hasattr(wrapped, '__wrapped__'):
                wrapped = wrapped.__wrapped__
            names = vars(obj) if is_module else _namespace_of(wrapped)
        local = names if localns is None else localns
        parameters = getattr(obj, '__type_params__', ())
        if parameters:
            local = {**local, **{p.__name__: p for p in parameters}}
        hints = {name: _evaluated(value, names, local, format == 3) for name, value in hints.items()}
    return hints if include_extras or format == 4 else {name: _stripped(t) for name, t in hints.items()}


def _scopes_of_class(cls, globalns, localns):
    names = _namespace_of(cls.__module__) if globalns is None else globalns
    local = dict(vars(cls)) if localns is None else localns
    if globalns is None and localns is None:
        # What the module and the class both have, is the module's.
        names, local = local, names
    parameters = cls.__type_params__
    if parameters:
        local = {**local, **{p.__name__: p for p in parameters if p.__name__ not in names}}
    return names, local


def evaluate_forward_ref(forward_ref, *, owner=None, globals=None, locals=None, type_params=None, format=None):
    """Return the value of a forward reference."""
    text = forward_ref.__forward_arg__
    if format == 4:
        return text
    value = forward_ref.evaluate(globals=globals, locals=locals, type_params=type_params, owner=owner)
    return _evaluated(value, globals or {}, locals)
