"""Type hints, as objects at run time."""

from _typing import (Generic, NoDefault, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar, TypeVarTuple, Union, Unpack,
                     GenericAlias as _BuiltinAlias, _GenericAlias as _ClassAlias, _idfunc as _identity)

__all__ = ['Annotated', 'Any', 'Callable', 'ClassVar', 'Concatenate', 'Final', 'ForwardRef', 'Generic', 'Literal', 'Optional', 'ParamSpec',
           'Protocol', 'Tuple', 'Type', 'TypeVar', 'TypeVarTuple', 'Union', 'AbstractSet', 'ByteString', 'Container', 'ContextManager',
           'Hashable', 'ItemsView', 'Iterable', 'Iterator', 'KeysView', 'Mapping', 'MappingView', 'MutableMapping', 'MutableSequence',
           'MutableSet', 'Sequence', 'Sized', 'ValuesView', 'Awaitable', 'AsyncIterator', 'AsyncIterable', 'Coroutine', 'Collection',
           'AsyncGenerator', 'AsyncContextManager', 'Reversible', 'SupportsAbs', 'SupportsBytes', 'SupportsComplex', 'SupportsFloat',
           'SupportsIndex', 'SupportsInt', 'SupportsRound', 'ChainMap', 'Counter', 'Deque', 'Dict', 'DefaultDict', 'List', 'OrderedDict',
           'Set', 'FrozenSet', 'NamedTuple', 'TypedDict', 'Generator', 'BinaryIO', 'IO', 'Match', 'Pattern', 'TextIO', 'AnyStr',
           'assert_type', 'assert_never', 'cast', 'clear_overloads', 'dataclass_transform', 'evaluate_forward_ref', 'final', 'get_args',
           'get_origin', 'get_overloads', 'get_protocol_members', 'get_type_hints', 'is_protocol', 'is_typeddict', 'LiteralString', 'Never',
           'NewType', 'no_type_check', 'no_type_check_decorator', 'NoDefault', 'NoReturn', 'NotRequired', 'overload', 'override',
           'ParamSpecArgs', 'ParamSpecKwargs', 'ReadOnly', 'Required', 'reveal_type', 'runtime_checkable', 'Self', 'Text', 'TYPE_CHECKING',
           'TypeAlias', 'TypeGuard', 'TypeIs', 'TypeAliasType', 'Unpack']

TYPE_CHECKING = False
Text = str


def _type_repr(obj):
    if isinstance(obj, type) and not isinstance(obj, _BuiltinAlias):
        if obj.__module__ == 'builtins':
            return obj.__qualname__
        return f'{obj.__module__}.{obj.__qualname__}'
    if obj is ...:
        return '...'
    if isinstance(obj, tuple):
        return '[' + ', '.join(map(_type_repr, obj)) + ']'
    if callable(obj) and hasattr(obj, '__qualname__') and hasattr(obj, '__code__'):
        return obj.__qualname__
    return repr(obj)


def _convert(arg, is_class=False, module=None, owner=None):
    if arg is None:
        return type(None)
    if not isinstance(arg, str):
        return arg
    from annotationlib import _make_forward_ref
    return _make_forward_ref(arg, is_class, module, owner)


def _check(arg, message, allows_special=False):
    arg = _convert(arg, allows_special)
    if isinstance(arg, _Alias) and not allows_special and arg.__origin__ in (ClassVar, Final) \
            or isinstance(arg, _ClassAlias) and arg.__origin__ in (Generic, globals().get('Protocol', Generic)):
        raise TypeError(f'{arg} is not valid as type argument')
    if arg is Generic or arg is Unpack or arg is globals().get('Protocol', Generic) or type(arg) is _Form and arg._is_bare_wrong:
        raise TypeError(f'Plain {arg} is not valid as type argument')
    if type(arg) is tuple:
        raise TypeError(f'{message} Got {arg!r:.100}.')
    return arg


def _parameters_in(args):
    found = []
    for arg in args:
        if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
            candidates = (arg,)
        elif isinstance(arg, (tuple, list)):
            candidates = _parameters_in(arg)
        elif isinstance(arg, type) and not isinstance(arg, (_BuiltinAlias, _ClassAlias)):
            candidates = ()
        else:
            candidates = getattr(arg, '__parameters__', ())
        for candidate in candidates:
            if candidate not in found:
                found.append(candidate)
    return tuple(found)


class _Operand:
    """What can stand on either side of |."""

    __slots__ = ()

    def __init_subclass__(cls, /, *args, _root=False, **kwds):
        if not _root:
            raise TypeError('Cannot subclass special typing classes')

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _Form(_Operand, _root=True):
    """Any name of this module that is no class: Optional, Literal, ClassVar …"""

    def __init__(self, name, subscribe=None, is_bare_wrong=False, doc=None):
        self._name = name
        self._subscribe = subscribe
        self._is_bare_wrong = is_bare_wrong
        self.__name__ = self.__qualname__ = name
        self.__module__ = 'typing'
        self.__doc__ = doc

    def __repr__(self):
        return 'typing.' + self._name

    def __reduce__(self):
        return self._name

    # Without it iteration would subscribe with 0, 1, 2 and so on.
    __iter__ = None

    def __getattr__(self, attr):
        raise AttributeError(attr)

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')

    def __call__(self, *args, **kwds):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __instancecheck__(self, obj):
        raise TypeError(f'{self} cannot be used with isinstance()')

    def __subclasscheck__(self, cls):
        raise TypeError(f'{self} cannot be used with issubclass()')

    def __getitem__(self, parameters):
        if self._subscribe is None:
            raise TypeError(f'{self} is not subscriptable')
        return self._subscribe(self, parameters)


_Form.__name__ = _Form.__qualname__ = '_SpecialForm'
_Form.__call__.__qualname__ = '_SpecialForm.__call__'


def _names_of(alias):
    """Return what dir() names: of the class that an alias stands for all but special methods."""
    names = object.__dir__(alias)
    names.extend(name for name in dir(alias.__origin__) if not (name.startswith('__') and name.endswith('__')))
    return list(dict.fromkeys(names))


class _Alias(_Operand, _root=True):
    # A form or class of this module with arguments: it has no documentation of its own.

    def __init__(self, origin, args, name, show=None):
        self.__origin__ = origin
        self.__args__ = args
        self._name = name
        self._show = show
        self.__name__ = self.__qualname__ = name
        self.__module__ = 'typing'

    @property
    def __parameters__(self):
        return _parameters_in(self.__args__)

    def __repr__(self):
        if self._show is not None:
            return self._show(self)
        args = ', '.join(map(_type_repr, self.__args__)) if self.__args__ else '()'
        return f'typing.{self._name}[{args}]'

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self._name == other._name and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        return self._with(_substituted(self, self.__args__, _assigned(self, parameters)))

    def _with(self, args):
        return type(self)(self.__origin__, args, self._name, self._show)

    def __iter__(self):
        yield Unpack[self]

    def __call__(self, *args, **kwargs):
        if not isinstance(self.__origin__, type):
            raise TypeError(f'Cannot instantiate {self.__origin__!r}')
        _check_instantiable(self)
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:
            pass
        return result

    def __mro_entries__(self, bases):
        if not isinstance(self.__origin__, type):
            raise TypeError(f'Cannot subclass {self!r}')
        return _mro_entries(self, bases)

    def __instancecheck__(self, obj):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    def __subclasscheck__(self, cls):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    def __getattr__(self, attr):
        if '__origin__' in self.__dict__ and not (attr.startswith('__') and attr.endswith('__')):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    __dir__ = _names_of


_Alias.__name__ = _Alias.__qualname__ = '_GenericAlias'


def _mro_entries(alias, bases):
    entries = [] if alias.__origin__ in bases else [alias.__origin__]
    after = bases[bases.index(alias) + 1:]
    if not any(_brings_generic(b, bases) for b in after):
        entries.append(Generic)
    return tuple(entries)


def _brings_generic(base, bases):
    if isinstance(base, (_Alias, _BareAlias, _ClassAlias)):
        return True
    entries = (base,) if isinstance(base, type) else getattr(base, '__mro_entries__', lambda bases: ())(bases)
    return isinstance(entries, tuple) and any(isinstance(entry, type) and issubclass(entry, Generic) for entry in entries)


def _assigned(alias, args):
    """Return by parameter what a subscript puts in its place: a tuple for those that stand for many types."""
    wanted = alias.__parameters__
    if not wanted:
        raise TypeError(f'{alias} is not a generic class')
    args = _unpacked(args)
    for parameter in wanted:
        args = _preparing[type(parameter)](parameter, alias, args)
    if len(args) != len(wanted):
        raise TypeError(f'Too {"many" if len(args) > len(wanted) else "few"} arguments for {alias}; '
                        f'actual {len(args)}, expected {len(wanted)}')
    return dict(zip(wanted, args))


def _typevar_prepare_subst(self, alias, args):
    from operator import indexOf
    place = indexOf(alias.__parameters__, self)
    if place < len(args):
        return args
    if place == len(args) and self.has_default():
        return args + (self.__default__,)
    raise TypeError(f'Too few arguments for {alias}; actual {len(args)}, expected at least {place + 1}')


def _paramspec_prepare_subst(self, alias, args):
    wanted = alias.__parameters__
    place = wanted.index(self)
    if place == len(args) and self.has_default():
        args = (*args, self.__default__)
    if place >= len(args):
        raise TypeError(f'Too few arguments for {alias}')
    if len(wanted) == 1 and not _is_specification(args[0]):
        return (args,)
    if isinstance(args[place], list):
        return (*args[:place], tuple(args[place]), *args[place + 1:])
    return args


def _typevartuple_prepare_subst(self, alias, args):
    """Put the arguments that a TypeVarTuple takes into one tuple."""
    wanted = alias.__parameters__
    place = wanted.index(self)
    if any(isinstance(p, TypeVarTuple) for p in wanted[place + 1:]):
        raise TypeError(f'More than one TypeVarTuple parameter in {alias}')
    count, left, right = len(args), place, len(wanted) - place - 1
    endless = [(i, types[0]) for i, types in enumerate(map(_tuple_types, args)) if types and types[-1] is ...]
    if len(endless) > 1:
        raise TypeError('More than one unpacked arbitrary-length tuple argument')
    fill = None
    if endless:
        [(index, fill)] = endless
        left, right = min(left, index), min(right, count - index - 1)
    elif left + right > count:
        raise TypeError(f'Too few arguments for {alias}; actual {count}, expected at least {len(wanted) - 1}')
    end = count - right
    taken = list(_unpacked((self.__default__,))) if left == end and self.has_default() else args[left:end]
    return (*args[:left], *[fill] * (place - left), taken, *[fill] * (len(wanted) - right - place - 1), *args[end:])


_preparing = {TypeVar: _typevar_prepare_subst, ParamSpec: _paramspec_prepare_subst, TypeVarTuple: _typevartuple_prepare_subst}


def _tuple_types(arg):
    """Return the types in *tuple[...], else None."""
    if isinstance(arg, _ClassAlias) and arg.__origin__ is Unpack:
        arg = arg.__args__[0]
    elif not (isinstance(arg, _BuiltinAlias) and arg.__unpacked__):
        return None
    return arg.__args__ if getattr(arg, '__origin__', None) is tuple else None


def _unpacked(args):
    result = []
    for arg in args:
        types = _tuple_types(arg)
        if types is None or types and types[-1] is ...:
            result.append(arg)
        else:
            result.extend(types)
    return tuple(result)


def _is_specification(arg):
    return arg is ... or isinstance(arg, (tuple, list, ParamSpec, _ConcatenateAlias))


def _typevar_subst(self, arg):
    arg = _check(arg, 'Parameters to generic types must be types.')
    if isinstance(arg, _ClassAlias) and arg.__origin__ is Unpack or isinstance(arg, _BuiltinAlias) and arg.__unpacked__:
        raise TypeError(f'{arg} is not valid as type argument')
    return arg


def _typevartuple_subst(self, arg):
    raise TypeError('Substitution of bare TypeVarTuple is not supported')


def _paramspec_subst(self, arg):
    if isinstance(arg, (list, tuple)):
        return tuple(_check(each, 'Expected a type.') for each in arg)
    if not _is_specification(arg):
        raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}')
    return arg


_substituting = {TypeVar: _typevar_subst, ParamSpec: _paramspec_subst, TypeVarTuple: _typevartuple_subst}


def _substituted(alias, args, values):
    result = []
    for arg in args:
        if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
            new = _substituting[type(arg)](arg, values[arg])
        elif isinstance(arg, (list, tuple)):
            result.append(type(arg)(_substituted(alias, arg, values)))
            continue
        else:
            inner = getattr(arg, '__parameters__', ()) if not isinstance(arg, type) or isinstance(arg, (_BuiltinAlias, _ClassAlias)) else ()
            if isinstance(arg, _ClassAlias) and arg.__origin__ is Unpack and isinstance(arg.__args__[0], TypeVarTuple):
                result.extend(values[arg.__args__[0]])
                continue
            given = []
            for p in inner:
                if isinstance(p, TypeVarTuple):
                    given.extend(values[p])
                else:
                    given.append(values[p])
            new = arg[tuple(given)] if inner else arg
        if alias._name == 'Callable' and isinstance(new, tuple):
            # A parameter specification stands for the types of all arguments.
            result.extend(new)
        else:
            result.append(new)
    return tuple(result)


def _check_instantiable(alias):
    if alias._name in ('List', 'Dict', 'Set', 'FrozenSet', 'Tuple', 'Type'):
        raise TypeError(f'Type {alias._name} cannot be instantiated; use {alias.__origin__.__name__}() instead')


class _BareAlias(_Operand, _root=True):
    """A class under the name that this module gives it: List, Iterable …"""

    def __init__(self, origin, count, name):
        if origin is not None:
            self.__origin__ = origin
        self._count = count
        self._name = self.__name__ = self.__qualname__ = name
        self.__module__ = 'typing'

    __iter__ = None

    def __getattr__(self, attr):
        # Most annotations are never evaluated: what they stand for is loaded when it is asked for.
        if attr != '__origin__':
            if '__origin__' in self.__dict__ and not (attr.startswith('__') and attr.endswith('__')):
                return getattr(self.__origin__, attr)
            raise AttributeError(attr)
        if self._name in _abstract:
            import collections.abc as module
            name = _abstract[self._name][0]
        else:
            import contextlib as module
            name = _managers[self._name]
        self.__origin__ = origin = getattr(module, name)
        return origin

    __dir__ = _names_of

    def __repr__(self):
        return f'typing.{self._name}'

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwargs):
        _check_instantiable(self)
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:
            pass
        return result

    def __mro_entries__(self, bases):
        return _mro_entries(self, bases)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

    def __getitem__(self, parameters):
        if self._name == 'Tuple':
            if parameters == ():
                return _Alias(tuple, (), 'Tuple')
            items = parameters if isinstance(parameters, tuple) else (parameters,)
            if len(items) == 2 and items[1] is ...:
                return _Alias(tuple, (_convert(items[0]), ...), 'Tuple')
            return _Alias(tuple, tuple(_check(p, 'Tuple[t0, t1, ...]: each t must be a type.') for p in items), 'Tuple')
        items = parameters if isinstance(parameters, tuple) else (parameters,)
        if self._count == 0 and items:
            raise TypeError(f'{self} is not a generic class')
        least = 1 if self._name in ('Generator', 'AsyncGenerator', *_managers) else self._count
        if not least <= len(items) <= self._count:
            expected = self._count if least == self._count else f'at least {least}'
            raise TypeError(f'Too {"many" if len(items) > self._count else "few"} arguments for {self}; '
                            f'actual {len(items)}, expected {expected}')
        items = tuple(_check(p, 'Parameters to generic types must be types.') for p in items)
        if len(items) < self._count:
            items += (bool | None if self._name in _managers else type(None),) * (self._count - len(items))
        return _Alias(self.__origin__, items, self._name)


_BareAlias.__name__ = _BareAlias.__qualname__ = '_SpecialGenericAlias'
_BareAlias.__call__.__qualname__ = '_BaseGenericAlias.__call__'


class _CallableForm(_BareAlias, _root=True):
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple) or len(parameters) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        args, result = parameters
        result = _check(result, 'Callable[args, result]: result must be a type.')
        if args is ...:
            return _CallableAlias(self.__origin__, (..., result), 'Callable', _show_callable)
        if isinstance(args, (list, tuple)):
            args = tuple(map(_convert, args))
            return _CallableAlias(self.__origin__, args + (result,), 'Callable', _show_callable)
        return _CallableAlias(self.__origin__, (args, result), 'Callable', _show_callable)


_CallableForm.__name__ = _CallableForm.__qualname__ = '_CallableType'


class _CallableAlias(_Alias, _root=True):
    __iter__ = None


_CallableAlias.__name__ = _CallableAlias.__qualname__ = '_CallableGenericAlias'


def _show_callable(alias):
    args = alias.__args__
    if len(args) == 2 and (args[0] is ... or isinstance(args[0], ParamSpec) or isinstance(args[0], _Alias) and args[0]._name == 'Concatenate'):
        return f'typing.Callable[{_type_repr(args[0])}, {_type_repr(args[1])}]'
    return f'typing.Callable[[{", ".join(map(_type_repr, args[:-1]))}], {_type_repr(args[-1])}]'


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError('typing.Any cannot be used with isinstance()')
        return super().__instancecheck__(obj)

    def __repr__(self):
        return 'typing.Any' if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """The type that everything has."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)


def _one(allows_special):
    def subscribe(form, parameters):
        return _Alias(form, (_check(parameters, f'{form} accepts only single type.', allows_special),), form._name)
    return subscribe


def _of_item(form, parameters):
    return _Alias(form, (_check(_convert(parameters), f'{form._name} accepts only a single type.', True),), form._name)


def _optional(form, parameters):
    return Union[_check(parameters, f'{form} requires a single type.'), type(None)]


def _literal(form, parameters):
    parameters = parameters if isinstance(parameters, tuple) else (parameters,)
    flat = []
    for p in parameters:
        if isinstance(p, _Alias) and p.__origin__ is Literal:
            flat.extend(p.__args__)
        else:
            flat.append(p)
    try:
        flat = [value for _, value in dict.fromkeys((type(p), p) for p in flat)]
    except TypeError:
        # Arguments without a hash stay as they are.
        pass
    return _LiteralAlias(form, tuple(flat), 'Literal')


class _LiteralAlias(_Alias, _root=True):
    def __eq__(self, other):
        if not isinstance(other, _LiteralAlias):
            return NotImplemented
        return {(type(a), a) for a in self.__args__} == {(type(a), a) for a in other.__args__}

    def __hash__(self):
        return hash(frozenset((type(a), a) for a in self.__args__))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


_LiteralAlias.__name__ = _LiteralAlias.__qualname__ = '_LiteralGenericAlias'


class _AnnotatedAlias(_Alias, _root=True):
    __iter__ = None

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, (origin,), 'Annotated')
        self.__metadata__ = metadata

    def __repr__(self):
        return f'typing.Annotated[{_type_repr(self.__origin__)}, {", ".join(map(repr, self.__metadata__))}]'

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __setattr__(self, attr, value):
        # What is no part of the alias is set on the type that is annotated.
        if attr in ('_name', '_show') or attr.startswith('__') and attr.endswith('__'):
            super().__setattr__(attr, value)
        else:
            setattr(self.__origin__, attr, value)

    def __call__(self, *args, **kwargs):
        if isinstance(self.__origin__, type):
            return super().__call__(*args, **kwargs)
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:
            pass
        return result

    def __mro_entries__(self, bases):
        # The metadata is transparent: it makes nothing generic.
        return (self.__origin__,) if isinstance(self.__origin__, type) else super().__mro_entries__(bases)

    def __getitem__(self, parameters):
        parameters = parameters if isinstance(parameters, tuple) else (parameters,)
        return _AnnotatedAlias(_substituted(self, self.__args__, _assigned(self, parameters))[0], self.__metadata__)


def _annotated(form, parameters):
    if not isinstance(parameters, tuple) or len(parameters) < 2:
        raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
    if isinstance(parameters[0], _ClassAlias) and parameters[0].__origin__ is Unpack and isinstance(parameters[0].__args__[0], TypeVarTuple):
        raise TypeError('Annotated[...] should not be used with an unpacked TypeVarTuple')
    return _AnnotatedAlias(_check(parameters[0], 'Annotated[t, ...]: t must be a type.', True), parameters[1:])


def _concatenate(form, parameters):
    parameters = parameters if isinstance(parameters, tuple) else (parameters,)
    if not parameters:
        raise TypeError('Cannot take a Concatenate of no types.')
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
    return _ConcatenateAlias(form, tuple(_convert(p) for p in parameters), 'Concatenate')


class _ConcatenateAlias(_Alias, _root=True):
    def _with(self, args):
        if isinstance(args[-1], (list, tuple)):
            return (*args[:-1], *args[-1])
        if isinstance(args[-1], _ConcatenateAlias):
            args = (*args[:-1], *args[-1].__args__)
        return super()._with(args)


_ConcatenateAlias.__name__ = _ConcatenateAlias.__qualname__ = '_ConcatenateGenericAlias'


Optional = _Form('Optional', _optional, True)
Literal = _Form('Literal', _literal, True)
ClassVar = _Form('ClassVar', _one(True), True)
Final = _Form('Final', _one(True), True)
Annotated = _Form('Annotated', _annotated, True)
Concatenate = _Form('Concatenate', _concatenate, True)
TypeGuard = _Form('TypeGuard', _one(False), True)
TypeIs = _Form('TypeIs', _one(False), True)
Required = _Form('Required', _of_item, True)
NotRequired = _Form('NotRequired', _of_item, True)
ReadOnly = _Form('ReadOnly', _of_item, True)
NoReturn = _Form('NoReturn')
Never = _Form('Never')
Self = _Form('Self')
LiteralString = _Form('LiteralString')
TypeAlias = _Form('TypeAlias')

AnyStr = TypeVar('AnyStr', bytes, str)

List = _BareAlias(list, 1, 'List')
Dict = _BareAlias(dict, 2, 'Dict')
Set = _BareAlias(set, 1, 'Set')
FrozenSet = _BareAlias(frozenset, 1, 'FrozenSet')
Tuple = _BareAlias(tuple, -1, 'Tuple')
Type = _BareAlias(type, 1, 'Type')

# The names of collections, with the number of their parameters; made when one is asked for, as are those below.
_collected = {
    'ChainMap': ('ChainMap', 2), 'Counter': ('Counter', 1), 'DefaultDict': ('defaultdict', 2), 'Deque': ('deque', 1), 'OrderedDict': ('OrderedDict', 2)}

# The names of collections.abc, with the number of their parameters; made when one is asked for.
_abstract = {
    'AbstractSet': ('Set', 1), 'AsyncGenerator': ('AsyncGenerator', 2), 'AsyncIterable': ('AsyncIterable', 1),
    'AsyncIterator': ('AsyncIterator', 1), 'Awaitable': ('Awaitable', 1), 'ByteString': ('ByteString', 0), 'Callable': ('Callable', 2), 'Collection': ('Collection', 1),
    'Container': ('Container', 1), 'Coroutine': ('Coroutine', 3), 'Generator': ('Generator', 3), 'Hashable': ('Hashable', 0),
    'ItemsView': ('ItemsView', 2), 'Iterable': ('Iterable', 1), 'Iterator': ('Iterator', 1), 'KeysView': ('KeysView', 1),
    'Mapping': ('Mapping', 2), 'MappingView': ('MappingView', 1), 'MutableMapping': ('MutableMapping', 2),
    'MutableSequence': ('MutableSequence', 1), 'MutableSet': ('MutableSet', 1), 'Reversible': ('Reversible', 1), 'Sequence': ('Sequence', 1),
    'Sized': ('Sized', 0), 'ValuesView': ('ValuesView', 1),
}

_managers = {'ContextManager': 'AbstractContextManager', 'AsyncContextManager': 'AbstractAsyncContextManager'}

# What only some scripts need is in modules of its own.
_homes = {
    'IO': 'streams', 'TextIO': 'streams', 'BinaryIO': 'streams', 'NamedTuple': 'records', 'TypedDict': 'records', 'is_typeddict': 'records',
    'Protocol': 'protocols', 'runtime_checkable': 'protocols', 'is_protocol': 'protocols', 'get_protocol_members': 'protocols',
    'SupportsInt': 'protocols', 'SupportsFloat': 'protocols', 'SupportsComplex': 'protocols', 'SupportsBytes': 'protocols',
    'SupportsIndex': 'protocols', 'SupportsAbs': 'protocols', 'SupportsRound': 'protocols',
    'get_type_hints': 'hints', 'evaluate_forward_ref': 'hints',
}


def _home(name):
    """The module that a name is in."""
    home = _homes.get(name)
    if home == 'streams':
        import typing._streams as module
    elif home == 'records':
        import typing._records as module
    elif home == 'protocols':
        import typing._protocols as module
    elif home == 'hints':
        import typing._hints as module
    elif name == 'ForwardRef':
        import annotationlib as module
    else:
        raise AttributeError(f"module 'typing' has no attribute '{name}'")
    return module


def __getattr__(name):
    if name in _abstract:
        made = (_CallableForm if name == 'Callable' else _BareAlias)(None, _abstract[name][1], name)
    elif name in _collected:
        import collections
        made = _BareAlias(getattr(collections, _collected[name][0]), _collected[name][1], name)
    elif name in _managers:
        made = _BareAlias(None, 2, name)
    elif name in ('Match', 'Pattern'):
        made = _BareAlias(_made_by_nothing(name), 1, name)
    else:
        made = getattr(_home(name), name)
    globals()[name] = made
    return made


def _made_by_nothing(name):
    """Return a class of the module re, which is not here: it is for annotations only."""
    def __new__(cls, *args, **kwargs):
        raise TypeError(f"cannot create 're.{name}' instances")
    return type(name, (), {'__module__': 're', '__new__': __new__, '__class_getitem__': classmethod(_BuiltinAlias)})


class NewType(_Operand, _root=True):
    """A function that returns its argument, and stands for a type of its own."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition('.')[-1] if '.' in name else name
        self.__supertype__ = tp
        self.__module__ = '__main__'

    # A native function is no method: it gets the argument alone.
    __call__ = _identity

    def __reduce__(self):
        return self.__qualname__

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'

    def __mro_entries__(self, bases):
        superclass = self.__name__

        class Named:
            def __init_subclass__(cls):
                name = cls.__name__
                raise TypeError('Cannot subclass an instance of NewType. Perhaps you were looking for: '
                                f'`{name} = NewType({name!r}, {superclass})`')

        return (Named,)


def cast(typ, val):
    """Return val."""
    return val


def assert_type(val, typ, /):
    """Return val."""
    return val


def assert_never(arg, /):
    """Raise: this cannot be reached."""
    value = repr(arg)
    raise AssertionError(f'Expected code to be unreachable, but got: {value[:100] + "..." if len(value) > 100 else value}')


def reveal_type(obj, /):
    """Return obj, and say its type on standard error."""
    import sys
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj


def no_type_check(arg):
    """Mark something as without type hints: of a class the functions and classes in it too."""
    if isinstance(arg, type):
        from types import FunctionType, MethodType
        for name in dir(arg):
            value = getattr(arg, name)
            own = f'{arg.__qualname__}.{getattr(value, "__name__", "")}'
            if getattr(value, '__qualname__', None) != own or getattr(value, '__module__', None) != arg.__module__:
                continue
            if isinstance(value, FunctionType):
                value.__no_type_check__ = True
            elif isinstance(value, MethodType):
                value.__func__.__no_type_check__ = True
            elif isinstance(value, type):
                no_type_check(value)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


def no_type_check_decorator(decorator):
    """Mark what a decorator makes as without type hints."""
    from functools import wraps
    from warnings import warn
    warn("'typing.no_type_check_decorator' is deprecated and slated for removal in Python 3.15", DeprecationWarning, stacklevel=2)

    @wraps(decorator)
    def wrapped_decorator(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    return wrapped_decorator


def final(f):
    """Mark a method or class as final."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    """Mark a method as overriding one of a base."""
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs):
    """Mark what makes dataclasses."""
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default,
            'frozen_default': frozen_default, 'field_specifiers': field_specifiers, 'kwargs': kwargs}
        return cls_or_fn
    return decorator


_overloads = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        'You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be '
        'followed by an implementation that is not @overload-ed.')


def overload(func):
    """Mark one of several signatures of a function."""
    f = getattr(func, '__func__', func)
    try:
        _overloads.setdefault((f.__module__, f.__qualname__), []).append(func)
    except AttributeError:
        # Not a function: there is no name to find it by.
        pass
    return _overload_dummy


def get_overloads(func):
    """Return the signatures of a function."""
    f = getattr(func, '__func__', func)
    module = f.__module__
    if not any(name == module for name, _ in _overloads):
        return []
    return list(_overloads.get((module, f.__qualname__), []))


def clear_overloads():
    """Forget all signatures."""
    _overloads.clear()


def get_origin(tp):
    """Return what a type with arguments is made of: list for list[int]."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_Alias, _BareAlias, _BuiltinAlias, _ClassAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    return Union if isinstance(tp, Union) else None


def get_args(tp):
    """Return the arguments of a type."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, (_Alias, _BuiltinAlias, _ClassAlias)):
        args = tp.__args__
        origin = tp.__origin__
        if isinstance(origin, type) and origin.__name__ == 'Callable' and origin.__module__ == 'collections.abc':
            if not (len(args) == 2 and (args[0] is ... or isinstance(args[0], (ParamSpec, _ConcatenateAlias)))) and not isinstance(args[0], list):
                args = (list(args[:-1]), args[-1])
        return args
    return tp.__args__ if isinstance(tp, Union) else ()
