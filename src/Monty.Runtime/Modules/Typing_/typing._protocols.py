"""Protocols: classes that say what others must have."""

from abc import ABCMeta, abstractmethod
from typing import Generic, TypeVar

# The classes are those of typing.
__name__ = 'typing'

_ignored_attributes = frozenset([
    '__dict__', '__weakref__', '__module__', '__qualname__', '__doc__', '__slots__', '__init__', '__new__', '__parameters__',
    '__orig_bases__', '__orig_class__', '_is_protocol', '_is_runtime_protocol', '__protocol_attrs__', '__abstractmethods__',
    '__annotations__', '__annotate__', '__annotate_func__', '__annotations_cache__', '__subclasshook__', '__class_getitem__',
    '__match_args__', '__static_attributes__', '__firstlineno__', '__type_params__', '_abc_impl', '__init_subclass__',
    '__non_callable_proto_members__', '__classdictcell__', '__classcell__'])


def _protocol_attributes(cls):
    attrs = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ('Protocol', 'Generic'):
            continue
        for attr in (*base.__dict__, *_annotation_names(base)):
            if not attr.startswith('_abc_') and attr not in _ignored_attributes:
                attrs.add(attr)
    return attrs


def _annotation_names(cls):
    from annotationlib import get_annotations
    # Where annotations are texts (from __future__ import annotations), the class has them without a function that makes them.
    return get_annotations(cls, format=3) if '__annotations__' in cls.__dict__ or getattr(cls, '__annotate__', None) else ()


def _has_members(protocol, other):
    """Whether a class has what a protocol asks for; what a class sets to None, those that derive from it do not have."""
    for attr in protocol.__protocol_attrs__:
        for base in other.__mro__:
            if attr in base.__dict__:
                if base.__dict__[attr] is None:
                    return False
                break
            if getattr(other, '_is_protocol', False) and attr in _annotation_names(base):
                break
        else:
            return False
    return True


_absent = object()


def _found(instance, attr):
    """Return an attribute as it is stored: without calling a descriptor, __getattr__ or __getattribute__."""
    if isinstance(instance, type):
        classes = instance.__mro__
    else:
        classes = type(instance).__mro__
        try:
            stored = object.__getattribute__(instance, '__dict__')
        except AttributeError:
            stored = ()
        if attr in stored:
            return dict.__getitem__(stored, attr) if isinstance(stored, dict) else stored[attr]
    for cls in classes if classes is not None else ():
        if attr in cls.__dict__:
            return cls.__dict__[attr]
    if isinstance(instance, type):
        for cls in type(instance).__mro__:
            if attr in cls.__dict__:
                return cls.__dict__[attr]
    return _absent


# The protocols that are asked whether they have a class already: that may be asked of any protocol.
_registering = []


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if name != 'Protocol' and len(bases) > 1 and Protocol in bases:
            for base in bases:
                if not (base in (object, Generic) or getattr(base, '_is_protocol', False) or base.__module__ == 'collections.abc'
                        or base.__module__ == 'contextlib' and base.__name__ in ('AbstractContextManager', 'AbstractAsyncContextManager')):
                    raise TypeError(f'Protocols can only inherit from other protocols, got {base!r}')
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def register(cls, subclass):
        """Let a class count as a subclass."""
        _registering.append(cls)
        try:
            return super().register(subclass)
        finally:
            _registering.pop()

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, '_is_protocol', False):
            if not isinstance(other, type):
                raise TypeError('issubclass() arg 1 must be a class')
            if not getattr(cls, '_is_runtime_protocol', False) and not _registering:
                raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
            if '__subclasshook__' in cls.__dict__:
                return super().__subclasscheck__(other)
            data = sorted(a for a in cls.__protocol_attrs__ if not callable(getattr(cls, a, None)))
            if data and not _registering:
                raise TypeError(f"Protocols with non-method members don't support issubclass(). Non-method members: {str(data)[1:-1]}.")
            return _has_members(cls, other) or super().__subclasscheck__(other)
        return super().__subclasscheck__(other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, '_is_protocol', False):
            return super().__instancecheck__(instance)
        if not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        if super().__instancecheck__(instance):
            return True
        for attr in cls.__protocol_attrs__:
            value = _found(instance, attr)
            if value is _absent or value is None and callable(getattr(cls, attr, None)):
                return False
        return True


def _no_init_or_replace_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    if cls.__init__ is not _no_init_or_replace_init:
        return
    # The first instance finds the __init__ of the next class that has one.
    cls.__init__ = object.__init__
    for base in cls.__mro__[1:]:
        found = base.__dict__.get('__init__', _no_init_or_replace_init)
        if found is not _no_init_or_replace_init:
            cls.__init__ = found
            break
    cls.__init__(self, *args, **kwargs)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """The base of classes that say what others must have."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get('_is_protocol', False):
            cls._is_protocol = any(b is Protocol for b in cls.__bases__)
        if cls._is_protocol:
            cls.__protocol_attrs__ = _protocol_attributes(cls)
            if cls.__init__ is Protocol.__init__:
                cls.__init__ = _no_init_or_replace_init


def runtime_checkable(cls):
    """Let a protocol be used with isinstance()."""
    if not (issubclass(cls, Generic) and getattr(cls, '_is_protocol', False)):
        raise TypeError('@runtime_checkable can be only applied to protocol classes, got %r' % cls)
    for attr in cls.__protocol_attrs__:
        try:
            callable(getattr(cls, attr, None))
        except Exception as error:
            raise TypeError(f'Failed to determine whether protocol member {attr!r} is a method member') from error
    cls._is_runtime_protocol = True
    return cls


def is_protocol(tp, /):
    """Return True for a protocol class."""
    return isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol


def get_protocol_members(tp, /):
    """Return the names of the members of a protocol."""
    if not is_protocol(tp):
        raise TypeError(f'{tp!r} is not a Protocol')
    return frozenset(tp.__protocol_attrs__)


def __getattr__(name):
    """Make the protocol of a conversion, SupportsInt and its like, when it is asked for."""
    if not name.startswith('Supports'):
        raise AttributeError(name)

    def method(self):
        pass
    method.__name__ = f'__{name[8:].lower()}__'
    body = {method.__name__: abstractmethod(method), '__module__': 'typing', '__slots__': ()}
    if name in ('SupportsAbs', 'SupportsRound'):
        body['__orig_bases__'] = (Protocol[TypeVar('T', infer_variance=True)],)
    return runtime_checkable(type(Protocol)(name, (Protocol,), body))
