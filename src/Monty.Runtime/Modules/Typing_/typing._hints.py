"""What annotations mean: the hints of functions, classes and modules."""

from _annotationlib import namespace_of as _namespace_of
from annotationlib import ForwardRef, get_annotations
from typing import NotRequired, ReadOnly, Required, Union, Unpack, _Alias, _AnnotatedAlias, _BuiltinAlias, _ClassAlias, _LiteralAlias

# The functions are those of typing.
__name__ = 'typing'


def _evaluated(value, globalns, localns, keeps=False):
    """Return what an annotation means; a reference that leads nowhere is an error, or is kept."""
    if value is None:
        return type(None)
    reference = None
    if isinstance(value, ForwardRef):
        reference = value
        if value.__forward_module__ is not None:
            globalns = _namespace_of(value.__forward_module__)
        value = value.__forward_arg__
    if isinstance(value, str):
        try:
            # A starred type (*args: *Ts) is no expression, but is one of a tuple.
            meaning = eval(f'({value},)[0]' if value.startswith('*') else value, dict(globalns), localns)
        except Exception:
            if not keeps:
                raise
            return ForwardRef(value) if reference is None else reference
        return _evaluated(meaning, globalns, localns, keeps)
    if isinstance(value, _AnnotatedAlias):
        return _AnnotatedAlias(_evaluated(value.__origin__, globalns, localns, keeps), value.__metadata__)
    if isinstance(value, _Alias) and not isinstance(value, _LiteralAlias):
        return _Alias(value.__origin__, tuple(_inner(a, globalns, localns, keeps) for a in value.__args__), value._name, value._show)
    if isinstance(value, _BuiltinAlias):
        made = _BuiltinAlias(value.__origin__, tuple(_inner(a, globalns, localns, keeps) for a in value.__args__))
        return Unpack[made] if value.__unpacked__ else made
    if isinstance(value, _ClassAlias):
        args = tuple(_inner(a, globalns, localns, keeps) for a in value.__args__)
        return value if all(a is b for a, b in zip(args, value.__args__)) else value.__origin__[args]
    if isinstance(value, Union):
        result = None
        for i, arg in enumerate(value.__args__):
            arg = _inner(arg, globalns, localns, keeps)
            result = arg if i == 0 else Union[result, arg]
        return result
    return value


def _inner(arg, globalns, localns, keeps):
    if isinstance(arg, (list, tuple)):
        return type(arg)(_inner(a, globalns, localns, keeps) for a in arg)
    return arg if arg is ... else _evaluated(arg, globalns, localns, keeps)


def _stripped(t):
    if isinstance(t, _AnnotatedAlias):
        return _stripped(t.__origin__)
    if isinstance(t, _Alias) and t.__origin__ in (Required, NotRequired, ReadOnly):
        return _stripped(t.__args__[0])
    if isinstance(t, _Alias) and not isinstance(t, _LiteralAlias):
        return _Alias(t.__origin__, tuple(_stripped(a) for a in t.__args__), t._name, t._show)
    if isinstance(t, _BuiltinAlias):
        return _BuiltinAlias(t.__origin__, tuple(_stripped(a) for a in t.__args__))
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
