from abc import ABC


# === an object that says it is of another class ===
class Base:
    pass


class Proxy:
    def __init__(self, target):
        self._target = target

    @property
    def __class__(self):
        return type(self._target)

    def __getattr__(self, name):
        return getattr(self._target, name)


assert isinstance(Proxy(Base()), Base) and isinstance(Proxy(Base()), Proxy)
assert isinstance(Proxy(1), int) and isinstance(Proxy('a'), (float, str)) and not isinstance(Proxy(1), str)
assert isinstance(Proxy(1), int | str) and not issubclass(type(Proxy(1)), int)
match Proxy({'a': 1}):
    case dict():
        found = 'dict'
assert found == 'dict'


class Abstract(ABC):
    pass


class Concrete(Abstract):
    pass


assert isinstance(Proxy(Concrete()), Abstract) and not isinstance(Proxy(1), Abstract)
Abstract.register(int)
assert isinstance(Proxy(1), Abstract)


class Failing:
    @property
    def __class__(self):
        raise self.error


def outcome(error):
    value = Failing()
    value.error = error
    try:
        return isinstance(value, int)
    except RuntimeError as e:
        return str(e)


assert outcome(AttributeError('x')) is False
assert outcome(RuntimeError('oops')) == 'oops'

class Answering(ABC):
    pass


def abstract_outcome(error):
    value = Failing()
    value.error = error
    try:
        return isinstance(value, Answering)
    except RuntimeError as e:
        return str(e)


assert abstract_outcome(RuntimeError('oops')) == 'oops'
Answering.register(int)
assert abstract_outcome(RuntimeError('oops')) == 'oops'


# === objects with __bases__ stand for classes ===
class Cls:
    def __init__(self, *bases):
        self.__bases__ = bases


class Instance:
    def __init__(self, cls):
        self.cls = cls

    @property
    def __class__(self):
        return self.cls


A = Cls()
B = Cls(A)
C = Cls(Cls(), B)
assert issubclass(B, A) and issubclass(C, A) and not issubclass(A, B) and issubclass(A, A)
assert isinstance(Instance(C), A) and not isinstance(Instance(A), C)
assert not isinstance(1, A) and not issubclass(int, A) and not issubclass(A, int)


def message(f, *arguments):
    try:
        return f(*arguments)
    except TypeError as e:
        return str(e)


assert message(isinstance, 1, 2) == 'isinstance() arg 2 must be a type, a tuple of types, or a union'
assert message(issubclass, 1, int) == 'issubclass() arg 1 must be a class'
assert message(issubclass, int, 1) == 'issubclass() arg 2 must be a class, a tuple of classes, or a union'
