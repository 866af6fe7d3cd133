# === register: virtual subclasses, also of what a class is below ===
import abc
from abc import ABC, ABCMeta, abstractmethod


class Number(metaclass=ABCMeta):
    pass


assert Number.register(int) is int
assert isinstance(3, Number) and isinstance(True, Number) and not issubclass(str, Number)


@Number.register
class Mine:
    pass


class Sub(Number):
    pass


Sub.register(str)
assert isinstance(Mine(), Number) and isinstance('a', Number) and isinstance('a', Sub)
assert not isinstance(3, Sub) and isinstance(Sub(), Number)
for wrong, kind, message in [
    (lambda: Sub.register(Number), RuntimeError, 'Refusing to create an inheritance cycle'),
    (lambda: Number.register(3), TypeError, 'Can only register classes'),
    (lambda: issubclass(3, Number), TypeError, 'issubclass() arg 1 must be a class'),
]:
    try:
        wrong()
        assert False
    except kind as e:
        assert str(e) == message, e


# === __subclasshook__ ===
class Drawable(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is Drawable:
            if any('draw' in K.__dict__ for K in C.__mro__):
                return True
        return NotImplemented


class Shape(ABC):
    pass


class Curved(Shape):
    @classmethod
    def __subclasshook__(cls, C):
        return hasattr(C, 'radius')


class Square:
    def draw(self):
        pass


class Circle:
    radius = 1


assert isinstance(Square(), Drawable) and issubclass(Square, Drawable) and not isinstance(3, Drawable)
assert isinstance(Circle(), Curved) and isinstance(Circle(), Shape) and not isinstance(Square(), Shape)


class Odd(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        return 'maybe'


try:
    isinstance(3, Odd)
    assert False
except AssertionError as e:
    assert str(e) == '__subclasshook__ must return either False, True, or NotImplemented'


# === a metaclass that derives from ABCMeta ===
class Tagging(ABCMeta):
    def __new__(mcls, name, bases, ns, **kw):
        cls = super().__new__(mcls, name, bases, ns, **kw)
        cls.tag = name.lower()
        return cls


class Tagged(metaclass=Tagging):
    @abstractmethod
    def g(self):
        pass


assert Tagged.tag == 'tagged'
try:
    Tagged()
    assert False
except TypeError as e:
    assert str(e) == "Can't instantiate abstract class Tagged without an implementation for abstract method 'g'"
X = ABCMeta('X', (), {'h': abstractmethod(lambda self: 1)})
assert X.__abstractmethods__ == frozenset({'h'})
X.h = lambda self: 2
abc.update_abstractmethods(X)
assert X().h() == 2


class Table(ABC, dict):
    pass


assert Table(a=1) == {'a': 1} and isinstance(Table(), dict)
