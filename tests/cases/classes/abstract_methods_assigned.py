# needs: 3.14
# `__abstractmethods__` of a class can be assigned and deleted.
import abc


def error(call):
    try:
        call()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


# === a plain class has none until they are assigned ===
class A:
    def f(self):
        return 'f'


assert error(lambda: A.__abstractmethods__) == 'AttributeError: __abstractmethods__'
A.__abstractmethods__ = {'g', 'f'}
assert A.__abstractmethods__ == {'f', 'g'} and '__abstractmethods__' in vars(A)
assert error(A) == "TypeError: Can't instantiate abstract class A without an implementation for abstract methods 'f', 'g'"


class B(A):
    pass


assert B().f() == 'f'
assert error(lambda: B.__abstractmethods__) == 'AttributeError: __abstractmethods__'
A.__abstractmethods__ = []
assert A().f() == 'f'
A.__abstractmethods__ = ('x',)
assert error(A) == "TypeError: Can't instantiate abstract class A without an implementation for abstract method 'x'"
del A.__abstractmethods__
assert A().f() == 'f'


def delete():
    del A.__abstractmethods__


assert error(delete) == 'AttributeError: __abstractmethods__'

# === a test makes an abstract class concrete ===
class Store(abc.ABC):
    @abc.abstractmethod
    def load(self): ...

    def name(self):
        return type(self).__name__


assert Store.__abstractmethods__ == frozenset({'load'})
Store.__abstractmethods__ = set()
assert Store().name() == 'Store' and Store.__abstractmethods__ == set()


class Other(Store):
    pass


assert Other().name() == 'Other'
Other.__abstractmethods__ |= {'q'}
assert error(Other) == "TypeError: Can't instantiate abstract class Other without an implementation for abstract method 'q'"

# === a built-in type has none ===
assert error(lambda: setattr(int, '__abstractmethods__', ())) == "TypeError: cannot set '__abstractmethods__' attribute of immutable type 'int'"


# === type itself has none ===
for cls in (type, type('Meta', (type,), {}), int):
    try:
        cls.__abstractmethods__
        assert False
    except AttributeError as e:
        assert str(e) == '__abstractmethods__'
