"""Annotations of functions, classes and modules."""

from _annotationlib import call_annotate as _call_annotate, namespace_of as _namespace_of

__all__ = ['Format', 'ForwardRef', 'annotations_to_string', 'call_annotate_function', 'get_annotations', 'type_repr']


class ForwardRef:
    """Stands for a name, or an expression with a name, that has no value yet."""

    def __init_subclass__(cls, /, *args, **kwds):
        raise TypeError('Cannot subclass ForwardRef')

    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        self.__forward_arg__ = arg
        self.__forward_module__ = module
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__owner__ = owner

    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None):
        """Return the value of the expression."""
        owner = self.__owner__ if owner is None else owner
        names = {p.__name__: p for p in type_params or getattr(owner, '__type_params__', ())}
        if isinstance(owner, type):
            names.update(vars(owner))
        if globals is None:
            origin = self.__forward_module__ or (owner.__module__ if isinstance(owner, type) else owner)
            globals = {} if origin is None else _namespace_of(origin)
        if locals is not None:
            names.update(locals)
        return eval(self.__forward_arg__, globals, names)

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self._parts() == other._parts()

    def __hash__(self):
        return hash(self._parts())

    def _parts(self):
        return (self.__forward_arg__, self.__forward_module__, self.__forward_is_class__, self.__owner__)

    def __or__(self, other):
        from typing import Union
        return Union[self, other]

    def __ror__(self, other):
        from typing import Union
        return Union[other, self]

    def __getitem__(self, item):
        items = item if isinstance(item, tuple) else (item,)
        return ForwardRef(f'{self.__forward_arg__}[{", ".join(map(_text_of, items))}]')

    def __repr__(self):
        extra = [f'{name}={value!r}' for name, value in (
            ('module', self.__forward_module__), ('owner', self.__owner__), ('is_class', True if self.__forward_is_class__ else None))
            if value is not None]
        return f'ForwardRef({", ".join([repr(self.__forward_arg__)] + extra)})'


def _make_forward_ref(arg, is_class=False):
    """Return the reference that a text stands for where a type is wanted; it must be an expression."""
    from keyword import iskeyword
    if not arg.isidentifier() or iskeyword(arg):
        try:
            compile(arg, '<string>', 'eval')
        except SyntaxError:
            raise SyntaxError(f'Forward reference must be an expression -- got {arg!r}') from None
    return ForwardRef(arg, is_class=is_class)


def _text_of(value):
    if isinstance(value, ForwardRef):
        return value.__forward_arg__
    return value.__qualname__ if isinstance(value, type) else repr(value)


def call_annotate_function(annotate, format, *, owner=None):
    """Call an __annotate__ function."""
    if format == 1:
        return annotate(1)
    result = _call_annotate(annotate, ForwardRef)
    if format == 4:
        return {name: value if isinstance(value, str) else _text_of(value) for name, value in result.items()}
    return result


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
    if isinstance(value, str):
        return value
    if value is ...:
        return '...'
    if isinstance(value, type) and not hasattr(value, '__origin__') or callable(value) and hasattr(value, '__qualname__'):
        return value.__qualname__ if value.__module__ == 'builtins' else f'{value.__module__}.{value.__qualname__}'
    return repr(value)


def annotations_to_string(annotations):
    """Return annotations with all values as text."""
    return {name: type_repr(value) for name, value in annotations.items()}


def __getattr__(name):
    if name != 'Format':
        raise AttributeError(f"module 'annotationlib' has no attribute '{name}'")
    from enum import IntEnum
    made = IntEnum('Format', ['VALUE', 'VALUE_WITH_FAKE_GLOBALS', 'FORWARDREF', 'STRING'], module='annotationlib')
    globals()['Format'] = made
    return made
