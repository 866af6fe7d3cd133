"""Annotations of functions, classes and modules."""

from _annotationlib import call_annotate as _call_annotate, namespace_of as _namespace_of

__all__ = [
    'Format', 'ForwardRef', 'call_annotate_function', 'call_evaluate_function', 'get_annotate_from_class_namespace', 'get_annotations',
    'annotations_to_string', 'type_repr']


class ForwardRef:
    """Stands for a name, or an expression with a name, that has no value yet."""

    __slots__ = (
        '__forward_arg__', '__forward_module__', '__forward_is_argument__', '__forward_is_class__', '__owner__', '__extra_names__',
        '_code', '_level')

    def __init_subclass__(cls, /, *args, **kwds):
        if cls.__module__ != 'annotationlib._expressions':
            raise TypeError('Cannot subclass ForwardRef')

    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        self.__forward_arg__ = arg
        self.__forward_module__ = module
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__owner__ = owner
        self.__extra_names__ = None
        self._code = None

    @property
    def __forward_code__(self):
        if self._code is None:
            arg = self.__forward_arg__
            try:
                # A starred type is none of an expression, but is one of a tuple.
                self._code = compile(f'({arg},)[0]' if arg.startswith('*') else arg, '<string>', 'eval')
            except SyntaxError:
                raise SyntaxError(f'Forward reference must be an expression -- got {arg!r}') from None
        return self._code

    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=1):
        """Return the value of the expression."""
        if format == 4:
            return self.__forward_arg__
        owner = self.__owner__ if owner is None else owner
        if type_params is None:
            type_params = getattr(owner, '__type_params__', ())
        if globals is None:
            origin = self.__forward_module__ or (owner.__module__ if isinstance(owner, type) else owner)
            globals = {} if origin is None else _namespace_of(origin)
        names = {} if locals is None else dict(locals)
        if locals is None and isinstance(owner, type):
            names.update(vars(owner))
        for parameter in type_params:
            # What a class body sees of the name comes before its parameter.
            if not self.__forward_is_class__ or parameter.__name__ not in globals:
                names[parameter.__name__] = parameter
        names.update(self.__extra_names__ or ())
        if format == 3:
            try:
                return eval(self.__forward_code__, globals, names)
            except Exception:
                return self
        return eval(self.__forward_code__, globals, names)

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self._parts() == other._parts()

    def __hash__(self):
        return hash(self._parts())

    def _parts(self):
        return (self.__forward_arg__, self.__forward_module__, self.__forward_is_class__, self.__owner__,
                tuple(sorted(self.__extra_names__.items())) if self.__extra_names__ else None)

    def __or__(self, other):
        from typing import Union
        return Union[self, other]

    def __ror__(self, other):
        from typing import Union
        return Union[other, self]

    def __repr__(self):
        extra = [f'{name}={value!r}' for name, value in (
            ('module', self.__forward_module__), ('is_class', True if self.__forward_is_class__ else None), ('owner', self.__owner__))
            if value is not None]
        return f'ForwardRef({", ".join([repr(self.__forward_arg__)] + extra)})'


def _make_forward_ref(arg, is_class=False, module=None, owner=None):
    """Return the reference that a text stands for where a type is wanted; it must be an expression."""
    from keyword import iskeyword
    made = ForwardRef(arg, module=module, owner=owner, is_class=is_class)
    if not arg.isidentifier() or iskeyword(arg):
        made.__forward_code__
    return made


def _convert_texts(arguments):
    """The arguments of a generic class, with what stands for texts."""
    return tuple(_make_forward_ref(argument) if isinstance(argument, str) else argument for argument in arguments)


def call_annotate_function(annotate, format, *, owner=None):
    """Call an __annotate__ function."""
    return _evaluated(annotate, format, owner)


def call_evaluate_function(evaluate, format, *, owner=None):
    """Call a function that evaluates the value, bound or default of a type alias or parameter."""
    return _evaluated(evaluate, format, owner)


def _evaluated(function, format, owner):
    if format == 2:
        raise ValueError('The VALUE_WITH_FAKE_GLOBALS format is for internal use only')
    try:
        return function(format)
    except NotImplementedError:
        pass
    if format == 1:
        raise RuntimeError('annotate function does not support VALUE format')
    if format not in (3, 4):
        raise ValueError(f'Invalid format: {format!r}')
    from annotationlib._expressions import Made, Unknown, settle, text_of
    made = Made(format == 4)
    result = _call_annotate(function, lambda name: Unknown(name, made))
    if format == 4:
        return {name: text_of(value, made) for name, value in result.items()} if type(result) is dict else text_of(result, made)
    settle(made, owner)
    return result


def get_annotate_from_class_namespace(namespace):
    """Return the __annotate__ that a class namespace holds."""
    try:
        return namespace['__annotate__']
    except KeyError:
        return namespace.get('__annotate_func__')


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=1):
    """Return the annotations of a function, class or module as a new dict."""
    if format not in (1, 2, 3, 4):
        raise ValueError(f'Unsupported format {format!r}')
    if eval_str and format != 1:
        raise ValueError('eval_str=True is only supported with format=Format.VALUE')
    annotate = getattr(obj, '__annotate__', None)
    if format == 1 or annotate is None:
        result = getattr(obj, '__annotations__', None)
    else:
        result = call_annotate_function(annotate, format, owner=obj)
    if result is None and annotate is not None:
        # The attribute of a class is not there where evaluating it raises AttributeError: so that is raised.
        result = annotate(1)
    if result is None:
        if isinstance(obj, type) or callable(obj):
            return {}
        raise TypeError(f'{obj!r} does not have annotations')
    if not eval_str:
        return dict(result)
    globals, locals = _scope_of(obj, globals, locals)
    return {name: eval(value, globals, locals) if isinstance(value, str) else value for name, value in result.items()}


def _scope_of(obj, globals, locals):
    """The names that the annotations of obj see, where they are not given."""
    own = {p.__name__: p for p in getattr(obj, '__type_params__', ())}
    if isinstance(obj, type):
        own.update(vars(obj))
        names = getattr(obj, '__module__', None)
    else:
        names = obj
        while True:
            if hasattr(names, '__wrapped__'):
                names = names.__wrapped__
            elif type(names).__name__ == 'partial':
                names = names.func
            else:
                break
    if globals is None:
        globals = _namespace_of(names)
    return globals, {**own, **locals} if locals is not None else own


def type_repr(value):
    """Return the text of a type as annotations write it."""
    if value is ...:
        return '...'
    if isinstance(value, type) or type(value).__name__ in ('function', 'builtin_function_or_method'):
        return value.__qualname__ if value.__module__ == 'builtins' else f'{value.__module__}.{value.__qualname__}'
    return repr(value)


def annotations_to_string(annotations):
    """Return annotations with all values as text."""
    return {name: value if isinstance(value, str) else type_repr(value) for name, value in annotations.items()}


def __getattr__(name):
    if name != 'Format':
        raise AttributeError(f"module 'annotationlib' has no attribute '{name}'")
    from enum import IntEnum
    made = IntEnum('Format', ['VALUE', 'VALUE_WITH_FAKE_GLOBALS', 'FORWARDREF', 'STRING'], module='annotationlib')
    globals()['Format'] = made
    return made
