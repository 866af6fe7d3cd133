"""Annotations of functions, classes and modules."""

from _annotationlib import call_annotate as _call_annotate

__all__ = ['ForwardRef', 'call_annotate_function', 'get_annotations']


class ForwardRef:
    """Stands for a name, or an expression with a name, that has no value yet."""

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
        return eval(self.__forward_arg__, {} if globals is None else globals, locals)

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__ and self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

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
            ('module', self.__forward_module__), ('owner', self.__owner__)) if value is not None]
        return f'ForwardRef({", ".join([repr(self.__forward_arg__)] + extra)})'


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
    if isinstance(obj, type):
        annotate = getattr(obj, '__annotate__', None)
    elif callable(obj) or hasattr(obj, '__annotations__'):
        annotate = getattr(obj, '__annotate__', None)
    else:
        raise TypeError(f'{obj!r} is not a module, class, or callable.')
    if format != 1 and annotate is not None:
        result = call_annotate_function(annotate, format)
    else:
        result = getattr(obj, '__annotations__', None) or {}
    result = dict(result)
    if eval_str:
        result = {name: eval(value, globals or {}, locals) if isinstance(value, str) else value for name, value in result.items()}
    return result
