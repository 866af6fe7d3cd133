"""Classes that are mostly data: their methods are made from their annotations."""

from _annotationlib import namespace_of as _namespace_of
from abc import update_abstractmethods as _update_abstractmethods
from _dataclasses import are_equal as _are_equal, compare as _compare, make_init as _make_init, raise_at as _raise_at, values_of as _values_of
from _typing import GenericAlias as _Alias

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict', 'astuple',
           'make_dataclass', 'replace', 'is_dataclass']

_MappingProxy = type(type.__dict__)

_FIELDS = '__dataclass_fields__'
_PARAMS = '__dataclass_params__'
_POST_INIT_NAME = '__post_init__'


class FrozenInstanceError(AttributeError):
    """Assignment to a field of a frozen dataclass."""


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()


class _FIELD_BASE:
    __slots__ = ('name',)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE('_FIELD')
_FIELD_CLASSVAR = _FIELD_BASE('_FIELD_CLASSVAR')
_FIELD_INITVAR = _FIELD_BASE('_FIELD_INITVAR')


class InitVar:
    """The annotation of a parameter of __init__ that only __post_init__ sees."""

    __slots__ = ('type',)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f'dataclasses.InitVar[{name}]'

    def __class_getitem__(cls, type):
        return InitVar(type)


# The ids of the objects that are being printed.
_printing = set()

_no_metadata = _MappingProxy({})


class Field:
    """What is known of a field."""

    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata', 'kw_only', 'doc',
                 '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only, doc):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _no_metadata if metadata is None else _MappingProxy(metadata)
        self.kw_only = kw_only
        self.doc = doc
        self._field_type = None

    def __repr__(self):
        # A field may be its own type: class D: C: C = field().
        key = id(self)
        if key in _printing:
            return '...'
        _printing.add(key)
        try:
            return self._text()
        finally:
            _printing.discard(key)

    def _text(self):
        return ('Field('
                f'name={self.name!r},'
                f'type={self.type!r},'
                f'default={self.default!r},'
                f'default_factory={self.default_factory!r},'
                f'init={self.init!r},'
                f'repr={self.repr!r},'
                f'hash={self.hash!r},'
                f'compare={self.compare!r},'
                f'metadata={self.metadata!r},'
                f'kw_only={self.kw_only!r},'
                f'doc={self.doc!r},'
                f'_field_type={self._field_type}'
                ')')

    def __set_name__(self, owner, name):
        func = getattr(type(self.default), '__set_name__', None)
        if func:
            func(self.default, owner, name)

    __class_getitem__ = classmethod(type(list[int]))


class _DataclassParams:
    __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen', 'match_args', 'kw_only', 'slots', 'weakref_slot')

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen
        self.match_args = match_args
        self.kw_only = kw_only
        self.slots = slots
        self.weakref_slot = weakref_slot

    def __repr__(self):
        return '_DataclassParams(' + ','.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__) + ')'


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING, doc=None):
    """Describe a field."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)


def _is_class_var(annotation):
    if type(annotation).__name__ in ('_SpecialForm', '_GenericAlias', '_ClassVarAlias'):
        from typing import ClassVar, get_origin
        return annotation is ClassVar or get_origin(annotation) is ClassVar
    return False


def _is_init_var(annotation):
    return annotation is InitVar or type(annotation) is InitVar


def _identifier(text):
    end = 0
    while end < len(text) and (text[end].isalnum() or text[end] == '_'):
        end += 1
    return text[:end], text[end:].lstrip()


def _meant(annotation, names):
    """The object that an annotation begins with, where it is text that names one of this module or of typing."""
    if not isinstance(annotation, str):
        return annotation
    name, rest = _identifier(annotation.lstrip())
    found = names.get(name)
    if rest.startswith('.'):
        if getattr(found, '__name__', None) not in ('typing', 'dataclasses'):
            return None
        found = getattr(found, _identifier(rest[1:].lstrip())[0], None)
    return found


def _field_of(cls, name, annotation, meant, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if type(default).__name__ == 'member_descriptor':
            default = MISSING
        f = field(default=default)
    f.name = name
    f.type = annotation
    f._field_type = _FIELD
    if _is_class_var(meant):
        f._field_type = _FIELD_CLASSVAR
    elif _is_init_var(meant):
        f._field_type = _FIELD_INITVAR
    if f._field_type in (_FIELD_CLASSVAR, _FIELD_INITVAR) and f.default_factory is not MISSING:
        raise TypeError(f'field {f.name} cannot have a default factory')
    if f._field_type in (_FIELD, _FIELD_INITVAR):
        if f.kw_only is MISSING:
            f.kw_only = kw_only
    elif f.kw_only is not MISSING:
        raise TypeError(f'field {f.name} is a ClassVar but specifies kw_only')
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f'mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory')
    return f


def _annotations_of(cls):
    try:
        return cls.__dict__.get('__annotations__') or _own_annotations(cls)
    except NameError:
        from annotationlib import get_annotations
        return get_annotations(cls, format=3)


def _own_annotations(cls):
    annotate = cls.__dict__.get('__annotate__') or getattr(cls, '__annotate__', None)
    return {} if annotate is None else cls.__annotations__


def _init_of(cls, fields, frozen, slots, has_post_init, self_name):
    """The __init__, and how many lines it has in CPython."""
    standard = [f for f in fields if f.init and not f.kw_only]
    kw_only = [f for f in fields if f.init and f.kw_only]
    seen_default = None
    for f in standard:
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen_default = f
        elif seen_default:
            raise TypeError(f'non-default argument {f.name!r} follows default argument {seen_default.name!r}')
    parameters = [(self_name, MISSING, MISSING)]
    numbers = {}
    for f in standard + kw_only:
        numbers[f.name] = len(parameters)
        parameters.append((f.name, f.default, f.default_factory))
    steps = []
    for f in fields:
        if f._field_type is _FIELD and (f.init or f.default_factory is not MISSING):
            steps.append((f.name, numbers.get(f.name, -1), f.default, f.default_factory))
        elif f._field_type is _FIELD and slots and f.default is not MISSING:
            steps.append((f.name, -1, f.default, MISSING))
    post_init = None
    if has_post_init:
        post_init = [numbers[f.name] for f in fields if f._field_type is _FIELD_INITVAR]
    annotations = {f.name: f.type for f in standard + kw_only}
    annotations['return'] = None
    made = _make_init(f'{cls.__qualname__}.__init__', parameters, 1 + len(standard), steps, post_init, frozen, MISSING,
                      {'__module__': cls.__module__, '__annotations__': annotations})
    return made, 1 + max(1, len(steps) + has_post_init)


def _named(function, cls, name):
    function.__name__ = name
    function.__qualname__ = f'{cls.__qualname__}.{name}'
    function.__module__ = cls.__module__
    return function


def _repr_of(names):
    def __repr__(self):
        key = id(self)
        if key in _printing:
            return '...'
        _printing.add(key)
        try:
            text = ', '.join([f'{name}={getattr(self, name)!r}' for name in names])
        finally:
            _printing.discard(key)
        return f'{self.__class__.__qualname__}({text})'
    return __repr__


def _eq_of(names):
    def __eq__(self, other):
        return _are_equal(names, self, other)
    return __eq__


def _order_of(names):
    def __lt__(self, other):
        return _compare(names, self, other, '<')

    def __le__(self, other):
        return _compare(names, self, other, '<=')

    def __gt__(self, other):
        return _compare(names, self, other, '>')

    def __ge__(self, other):
        return _compare(names, self, other, '>=')

    return __lt__, __le__, __gt__, __ge__


def _hash_of(names):
    def __hash__(self):
        return hash(_values_of(names, self))
    return __hash__


def _frozen_of(cls, names, first):
    """The methods of a frozen class; in tracebacks they begin at line first."""
    names = frozenset(names)
    # Not by itself: a class that is made again with slots is put into the cells that hold it.
    owner = cls,

    def __setattr__(self, name, value):
        if type(self) is owner[0] or name in names:
            _raise_at(FrozenInstanceError(f'cannot assign to field {name!r}'), '__setattr__', first + 2)
        super(owner[0], self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is owner[0] or name in names:
            _raise_at(FrozenInstanceError(f'cannot delete field {name!r}'), '__delattr__', first + 6)
        super(owner[0], self).__delattr__(name)

    return __setattr__, __delattr__


def _set_new(cls, name, value):
    if name in cls.__dict__:
        return True
    setattr(cls, name, value)
    return False


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    fields = {}
    module = cls.__module__
    setattr(cls, _PARAMS, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot))
    any_frozen_base = False
    all_frozen_bases = None
    has_dataclass_bases = False
    for b in cls.__mro__[-1:0:-1]:
        base_fields = getattr(b, _FIELDS, None)
        if base_fields is not None:
            has_dataclass_bases = True
            if all_frozen_bases is None:
                all_frozen_bases = True
            for f in base_fields.values():
                fields[f.name] = f
            all_frozen_bases = all_frozen_bases and getattr(b, _PARAMS).frozen
            any_frozen_base = any_frozen_base or getattr(b, _PARAMS).frozen
    annotations = _annotations_of(cls)
    own = []
    seen_kw_only = False
    kw_only_from_here = kw_only
    names = _namespace_of(module) if any(isinstance(annotation, str) for annotation in annotations.values()) else None
    for name, annotation in annotations.items():
        meant = _meant(annotation, names)
        if meant is KW_ONLY:
            if seen_kw_only:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            seen_kw_only = True
            kw_only_from_here = True
        else:
            own.append(_field_of(cls, name, annotation, meant, kw_only_from_here))
    for f in own:
        fields[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    if has_dataclass_bases:
        if any_frozen_base and not frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if all_frozen_bases is False and frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    setattr(cls, _FIELDS, fields)
    class_hash = cls.__dict__.get('__hash__', MISSING)
    has_explicit_hash = not (class_hash is MISSING or (class_hash is None and '__eq__' in cls.__dict__))
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    all_fields = [f for f in fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    field_list = [f for f in fields.values() if f._field_type is _FIELD]
    # Where the next method begins in the text that CPython makes, which tracebacks show.
    line = 2
    if init:
        has_post_init = hasattr(cls, _POST_INIT_NAME)
        self_name = '__dataclass_self__' if 'self' in fields else 'self'
        made, lines = _init_of(cls, all_fields, frozen, slots, has_post_init, self_name)
        line += lines
        _set_new(cls, '__init__', made)
    _set_new(cls, '__replace__', _replace)
    if repr:
        _set_new(cls, '__repr__', _named(_repr_of([f.name for f in field_list if f.repr]), cls, '__repr__'))
    compared = tuple([f.name for f in field_list if f.compare])
    if eq:
        _set_new(cls, '__eq__', _named(_eq_of(compared), cls, '__eq__'))
    if order:
        for method in _order_of(compared):
            if _set_new(cls, method.__name__, _named(method, cls, method.__name__)):
                raise TypeError(f'Cannot overwrite attribute {method.__name__} in class {cls.__name__} '
                                'Consider using functools.total_ordering')
    if frozen:
        line += 3 * bool(repr) + 6 * bool(eq) + 16 * bool(order)
        for method in _frozen_of(cls, [f.name for f in field_list], line):
            if _set_new(cls, method.__name__, _named(method, cls, method.__name__)):
                raise TypeError(f'Cannot overwrite attribute {method.__name__} in class {cls.__name__}')
    hashed = tuple([f.name for f in field_list if (f.compare if f.hash is None else f.hash)])
    if unsafe_hash:
        if has_explicit_hash:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
        setattr(cls, '__hash__', _named(_hash_of(hashed), cls, '__hash__'))
    elif eq and not has_explicit_hash:
        setattr(cls, '__hash__', _named(_hash_of(hashed), cls, '__hash__') if frozen else None)
    if match_args:
        _set_new(cls, '__match_args__', tuple([f.name for f in all_fields if f.init and not f.kw_only]))
    if not getattr(cls, '__doc__', None):
        # A class that can only be called without arguments is documented so.
        has_init = cls.__init__ is not object.__init__
        cls.__doc__ = _signature_of(cls, all_fields if has_init else ())
    if weakref_slot and not slots:
        raise TypeError('weakref_slot is True but slots is False')
    if slots:
        cls = _with_slots(cls, frozen, weakref_slot, field_list)
    _update_abstractmethods(cls)
    return cls


def _signature_of(cls, fields):
    parts = []
    has_star = False
    for f in sorted((f for f in fields if f.init), key=lambda f: f.kw_only):
        if f.kw_only and not has_star:
            has_star = True
            parts.append('*')
        text = f'{f.name}: {_shown(f.type)}'
        if f.default is not MISSING:
            text += f' = {f.default!r}'
        elif f.default_factory is not MISSING:
            text += ' = <factory>'
        parts.append(text)
    return f'{cls.__name__}({", ".join(parts)})'


def _shown(annotation):
    module = getattr(annotation, '__module__', None)
    if module == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, type) and type(annotation) is not _Alias:
        return annotation.__qualname__ if module == 'builtins' else f'{module}.{annotation.__qualname__}'
    text = getattr(annotation, '__forward_arg__', None)
    return repr(annotation) if text is None else text


def _slots_of(cls):
    slots = cls.__dict__.get('__slots__')
    if slots is None:
        return () if cls.__module__ == 'builtins' else ('__weakref__', '__dict__')
    if isinstance(slots, str):
        return [slots]
    if hasattr(slots, '__next__'):
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
    return slots


def _state_of(self):
    return [getattr(self, f.name) for f in fields(self)]


def _set_state(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _rebind(cls, new):
    """Make the methods that say __class__ or super() mean the new class."""
    for value in new.__dict__.values():
        if isinstance(value, property):
            functions = [value.fget, value.fset, value.fdel]
        else:
            functions = [value]
        for function in functions:
            while hasattr(function, '__wrapped__'):
                function = function.__wrapped__
            for cell in getattr(function, '__closure__', None) or ():
                if _content(cell) is cls:
                    cell.cell_contents = new
                    return


def _content(cell):
    try:
        return cell.cell_contents
    except ValueError:
        return None


def _with_slots(cls, frozen, weakref_slot, fields):
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    namespace = dict(cls.__dict__)
    inherited = set()
    for base in cls.__mro__[1:-1]:
        inherited.update(_slots_of(base))
    names = tuple(f.name for f in fields)
    documented = {f.name: f.doc for f in fields if f.name not in inherited}
    if weakref_slot and '__weakref__' not in inherited:
        documented['__weakref__'] = None
    namespace['__slots__'] = documented if any(doc is not None for doc in documented.values()) else tuple(documented)
    for name in names:
        namespace.pop(name, None)
    namespace.pop('__dict__', None)
    namespace.pop('__weakref__', None)
    qualname = getattr(cls, '__qualname__', None)
    new = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        new.__qualname__ = qualname
    if frozen:
        # A copy sets the fields past the __setattr__ of the class.
        _set_new(new, '__getstate__', _state_of)
        _set_new(new, '__setstate__', _set_state)
    _rebind(cls, new)
    return new


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True,
              kw_only=False, slots=False, weakref_slot=False):
    """Add the methods of a data class to a class."""
    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    """Return the fields of a dataclass as a tuple."""
    try:
        known = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple(f for f in known.values() if f._field_type is _FIELD)


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Return True for a dataclass and for an instance of one."""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    """Return the fields as a dict, and those of dataclasses inside."""
    if not _is_dataclass_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _asdict_inner(obj, dict_factory)


def _is_atomic(value):
    return value is None or type(value) in (int, str, float, bool, bytes, complex)


def _asdict_inner(obj, dict_factory):
    if _is_atomic(obj):
        return obj
    cls = type(obj)
    if cls is list:
        return [_asdict_inner(v, dict_factory) for v in obj]
    if hasattr(cls, _FIELDS):
        if dict_factory is dict:
            return {f.name: _asdict_inner(getattr(obj, f.name), dict) for f in fields(obj)}
        return dict_factory([(f.name, _asdict_inner(getattr(obj, f.name), dict_factory)) for f in fields(obj)])
    return _inner(obj, cls, lambda v: _asdict_inner(v, dict_factory))


def astuple(obj, *, tuple_factory=tuple):
    """Return the fields as a tuple, and those of dataclasses inside."""
    if not _is_dataclass_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _astuple_inner(obj, tuple_factory)


def _astuple_inner(obj, tuple_factory):
    if _is_atomic(obj):
        return obj
    cls = type(obj)
    if hasattr(cls, _FIELDS):
        return tuple_factory([_astuple_inner(getattr(obj, f.name), tuple_factory) for f in fields(obj)])
    return _inner(obj, cls, lambda v: _astuple_inner(v, tuple_factory))


def _inner(obj, cls, convert):
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return cls(*[convert(v) for v in obj])
    if isinstance(obj, (list, tuple)):
        return cls([convert(v) for v in obj])
    if isinstance(obj, dict):
        if hasattr(cls, 'default_factory'):
            result = cls(obj.default_factory)
            for k, v in obj.items():
                result[convert(k)] = convert(v)
            return result
        return cls((convert(k), convert(v)) for k, v in obj.items())
    from copy import deepcopy
    return deepcopy(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
                   frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False, module=None,
                   decorator=dataclass):
    """Make a dataclass of a name and fields."""
    from keyword import iskeyword
    namespace = {} if namespace is None else namespace
    seen = set()
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            from typing import Any
            name, annotation = item, Any
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, default = item
            defaults[name] = default
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in seen:
            raise TypeError(f'Field name duplicated: {name!r}')
        seen.add(name)
        annotations[name] = annotation
    body = dict(namespace)
    body.update(defaults)
    body['__annotations__'] = annotations
    body.setdefault('__module__', '__main__' if module is None else module)
    from types import new_class
    cls = new_class(cls_name, bases, {}, lambda namespace: namespace.update(body))
    return decorator(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args,
                     kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    """Return a new instance with some fields changed."""
    if not _is_dataclass_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f'InitVar {f.name!r} must be specified with replace()')
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
