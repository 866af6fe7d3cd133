"""Named tuples and dicts with types."""

import collections
from typing import Generic, NotRequired, ReadOnly, Required, _Alias, _AnnotatedAlias, _check, _convert

# The classes are those of typing.
__name__ = 'typing'

_prohibited = frozenset({'__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_field_types', '_make',
                         '_replace', '_asdict', '_source'})
_special = frozenset({'__module__', '__name__', '__annotations__', '__annotate__', '__annotate_func__', '__annotations_cache__',
                      '__qualname__', '__doc__', '__orig_bases__', '__firstlineno__', '__static_attributes__', '__classcell__',
                      '__classdictcell__', '__type_params__'})


def _annotations_in(cls):
    from annotationlib import get_annotations
    return get_annotations(cls, format=3)


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError('can only inherit from a NamedTuple type and Generic')
        # Not with the attributes themselves: their __set_name__ is called for the class that is made.
        types = _annotations_in(type('', (), {key: value for key, value in ns.items() if key in _special and key != '__classcell__'}))
        defaults = []
        for name in types:
            if name in ns:
                defaults.append(name)
            elif defaults:
                raise TypeError(f'Non-default namedtuple field {name} cannot follow default field'
                                f'{"s" if len(defaults) > 1 else ""} {", ".join(defaults)}')
        module = ns.get('__module__', '__main__')
        made = _make_nmtuple(typename, types, [ns[name] for name in defaults], module)
        if Generic in bases:
            made.__bases__ = tuple(tuple if base is _NamedTuple else base for base in bases)
        for key, value in ns.items():
            if key in _prohibited:
                raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
            if key in _special:
                continue
            if key not in made._fields:
                setattr(made, key, value)
            _announce(value, made, key)
        if '__type_params__' in ns:
            made.__type_params__ = ns['__type_params__']
        if '__doc__' in ns:
            made.__doc__ = ns['__doc__']
        made.__qualname__ = ns.get('__qualname__', typename)
        made.__orig_bases__ = ns.get('__orig_bases__', (NamedTuple,))
        if Generic in bases:
            # Before that of tuple, which would take any number of arguments.
            made.__class_getitem__ = vars(Generic)['__class_getitem__']
            made.__init_subclass__()
        return made


def _announce(value, owner, name):
    """Tell an attribute which class it is in, and by what name."""
    try:
        set_name = type(value).__set_name__
    except AttributeError:
        return
    try:
        set_name(value, owner, name)
    except BaseException as error:
        error.add_note(f'Error calling __set_name__ on {type(value).__name__!r} instance {name!r} in {owner.__name__!r}')
        raise


_no_fields = object()


def NamedTuple(typename, fields=_no_fields, /, **kwargs):
    """Return a new class of tuples with types; as a base, its subclass is one."""
    if fields is _no_fields or fields is None:
        if kwargs and fields is None:
            raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields using keyword arguments")
        if kwargs:
            _deprecated('Creating NamedTuple classes using keyword arguments', 'Use the class-based or functional syntax instead.')
        else:
            _warn_of_no_fields(fields, f'To create a NamedTuple class with 0 fields using the functional syntax, pass an empty list, e.g. '
                                       f'`{typename} = NamedTuple({typename!r}, [])`.')
        fields = kwargs.items()
    elif kwargs:
        raise TypeError('Either list of fields or keywords can be provided to NamedTuple, not both')
    seen = set()
    for n, _ in fields:
        if n in seen:
            raise ValueError(f'Encountered duplicate field name: {n!r}')
        seen.add(n)
    types = {n: _check(t, f'field {n} annotation must be a type') for n, t in fields}
    made = _make_nmtuple(typename, types, [], '__main__')
    made.__orig_bases__ = (NamedTuple,)
    return made


def _warn_of_no_fields(fields, advice):
    _deprecated("Passing `None` as the 'fields' parameter" if fields is None else "Failing to pass a value for the 'fields' parameter",
                advice)


def _deprecated(what, advice):
    from warnings import warn
    # The name in the advice is a part of the template, whatever it holds.
    text = '{name} is deprecated and will be disallowed in Python {remove}. ' + advice
    warn(text.format(name=what, remove='3.15'), DeprecationWarning)


def _make_nmtuple(name, types, defaults, module):
    made = collections.namedtuple(name, types, defaults=defaults, module=module)
    made.__annotations__ = {n: _convert(t) for n, t in types.items()}
    return made


NamedTuple.__module__ = 'typing'
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)
_NamedTuple = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})


def _referring(annotation, owner):
    """Return what stands for a text in the annotations of a class: it is evaluated as if it stood there."""
    return _convert(annotation, module=owner.__module__, owner=owner) if isinstance(annotation, str) else annotation


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
        is_generic = any(Generic in base.__mro__ for base in bases)
        result = type.__new__(_TypedDictMeta, name, (Generic, dict) if is_generic else (dict,), {'__orig_bases__': bases, **ns})
        message = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        own = {n: _check(_referring(t, result), message) for n, t in _annotations_in(result).items()}
        annotations, required, optional, readonly, mutable = {}, set(), set(), set(), set()
        for base in bases:
            annotations.update(base.__annotations__ if base is not Generic else {})
            own_required = base.__dict__.get('__required_keys__', set())
            own_optional = base.__dict__.get('__optional_keys__', set())
            # Of bases with the same key the last one says.
            required = (required | own_required) - own_optional
            optional = (optional | own_optional) - own_required
            readonly |= base.__dict__.get('__readonly_keys__', set())
            mutable |= base.__dict__.get('__mutable_keys__', set())
        annotations.update(own)
        for key, annotation in own.items():
            qualifiers = []
            while isinstance(annotation, _Alias) and annotation.__origin__ in (Required, NotRequired, ReadOnly) \
                    or isinstance(annotation, _AnnotatedAlias):
                qualifiers.append(annotation.__origin__)
                annotation = annotation.__args__[0]
            is_required = Required in qualifiers or (total and NotRequired not in qualifiers)
            (required if is_required else optional).add(key)
            (optional if is_required else required).discard(key)
            if ReadOnly in qualifiers and key in mutable:
                raise TypeError(f'Cannot override mutable key {key!r} with read-only key')
            (readonly if ReadOnly in qualifiers else mutable).add(key)
            (mutable if ReadOnly in qualifiers else readonly).discard(key)
        result.__annotations__ = annotations
        result.__required_keys__ = frozenset(required)
        result.__optional_keys__ = frozenset(optional)
        result.__readonly_keys__ = frozenset(readonly)
        result.__mutable_keys__ = frozenset(mutable)
        result.__total__ = total
        return result

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=_no_fields, /, *, total=True):
    """Return a new class of dicts with types; as a base, its subclass is one."""
    if fields is _no_fields or fields is None:
        _warn_of_no_fields(fields, f'To create a TypedDict class with 0 fields using the functional syntax, pass an empty dictionary, e.g. '
                                   f'`{typename} = TypedDict({typename!r}, {{{{}}}})`.')
        fields = {}
    made = _TypedDictMeta(typename, (), {'__annotations__': dict(fields), '__module__': '__main__'}, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


TypedDict.__module__ = 'typing'
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)
_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})


def is_typeddict(tp):
    """Return True for a TypedDict class."""
    return isinstance(tp, _TypedDictMeta)
