from abc import ABC, ABCMeta, abstractmethod


def message(f, *args):
    try:
        f(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return 'nothing raised'


# === classes with abstract methods cannot be instantiated ===
class Shape(ABC):
    @abstractmethod
    def area(self):
        ...

    @property
    @abstractmethod
    def name(self):
        ...

    def describe(self):
        return f'{self.name} {self.area()}'


class Square(Shape):
    name = 'square'

    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2


class Half(Shape):
    def area(self):
        return 0


assert message(Shape) == "TypeError: Can't instantiate abstract class Shape without an implementation for abstract methods 'area', 'name'"
assert message(Half) == "TypeError: Can't instantiate abstract class Half without an implementation for abstract method 'name'"
assert Square(3).describe() == 'square 9'
assert isinstance(Square(1), Shape)
assert Shape.__abstractmethods__ == frozenset({'area', 'name'}) and Square.__abstractmethods__ == frozenset()
assert type(Shape) is ABCMeta and type(Square) is ABCMeta


class Meta(metaclass=ABCMeta):
    @abstractmethod
    def f(self):
        return 'base f'


class Impl(Meta):
    def f(self):
        return super().f() + '!'


assert message(Meta) == "TypeError: Can't instantiate abstract class Meta without an implementation for abstract method 'f'"
assert Impl().f() == 'base f!'


# === without ABC the mark means nothing ===
class Loose:
    @abstractmethod
    def f(self):
        return 1


assert Loose().f() == 1
