# needs: 3.14
# === annotations of functions are evaluated when asked for ===
def f(a: int, b: 'str' = 2, *args: float, c: list = None, **kw: dict) -> bool:
    pass


assert f.__annotations__ == {'a': int, 'b': 'str', 'args': float, 'c': list, 'kw': dict, 'return': bool}
assert list(f.__annotations__) == ['a', 'b', 'args', 'c', 'kw', 'return']
assert f.__annotations__ is f.__annotations__
assert f.__annotate__.__name__ == '__annotate__' and f.__annotate__(1) == f.__annotations__ and f.__annotate__(2)['a'] is int
try:
    f.__annotate__(3)
    assert False
except NotImplementedError as e:
    assert e.args == ()


def late(x: Undefined) -> Undefined | None:
    return x


assert late(1) == 1
try:
    late.__annotations__
    assert False
except NameError as e:
    assert str(e) == "name 'Undefined' is not defined"
Undefined = int
assert late.__annotations__ == {'x': int, 'return': int | None}


def plain():
    pass


assert plain.__annotations__ == {} and plain.__annotate__ is None
plain.__annotations__ = {'z': 1}
assert plain.__annotations__ == {'z': 1}
f.__annotations__ = {'q': 2}
assert f.__annotations__ == {'q': 2} and f.__annotate__ is None
f.__annotate__ = lambda format: {'format': format}
assert f.__annotations__ == {'format': 1}
for name, value, message in [
    ('__annotations__', 3, '__annotations__ must be set to a dict object'),
    ('__annotate__', 3, '__annotate__ must be callable or None'),
]:
    try:
        setattr(f, name, value)
        assert False
    except TypeError as e:
        assert str(e) == message


# === annotations of classes: names of the class go first ===
class A:
    T = int
    x: T
    y: 'T' = 3

    def m(self, k: T, __p: T) -> 'A':
        pass

    if True:
        seen: float
    if not True:
        unseen: float
    for i in range(2):
        last: i
    __private: str


assert A.__annotations__ == {'x': int, 'y': 'T', 'seen': float, 'last': 1, '_A__private': str}
assert A.m.__annotations__ == {'k': int, '_A__p': int, 'return': 'A'}
assert A.m.__annotate__.__qualname__ == 'A.__annotate__'
assert A.__annotate__(1) == A.__annotations__


class Later:
    T = int
    x: T


Later.T = float
assert Later.__annotations__ == {'x': float}


class Below(A):
    pass


assert Below.__annotations__ == {} and Below.__annotate__ is None
Below.__annotate__ = lambda format: {'n': format}
assert Below.__annotations__ == {'n': 1}
A.__annotations__ = {'own': 1}
assert A.__annotations__ == {'own': 1}
for wrong, message in [
    (lambda: int.__annotations__, "type object 'int' has no attribute '__annotations__'"),
    (lambda: Later().__annotations__, "'Later' object has no attribute '__annotations__'"),
]:
    try:
        wrong()
        assert False
    except AttributeError as e:
        assert str(e) == message


# === annotations see the variables of functions around ===
def outer():
    kind = int

    class Inner:
        v: kind

        def m(self, k: kind):
            pass

    def local(p: kind) -> [kind for _ in range(2)]:
        v: undefined_name_in_a_local_annotation = 1
        return v

    kind = str
    return Inner, local


Inner, local = outer()
assert Inner.__annotations__ == {'v': str} and Inner.m.__annotations__ == {'k': str}
assert local.__annotations__ == {'p': str, 'return': [str, str]} and local(1) == 1


def star(*args: *tuple[int]):
    pass


assert repr(star.__annotations__) == "{'args': *tuple[int]}"

# === annotations of the module ===
first: int = 1
if first:
    second: str = 'a'
if not first:
    third: str = 'a'
assert __annotate__(1) == {'first': int, 'second': str}


# === what a model does with them ===
class Point:
    x: int
    y: int = 0

    def __init__(self, **values):
        for name, kind in type(self).__annotations__.items():
            value = values.get(name, getattr(type(self), name, None))
            if not isinstance(value, kind):
                raise TypeError(f'{name} must be {kind.__name__}, not {type(value).__name__}')
            setattr(self, name, value)


assert vars(Point(x=3)) == {'x': 3, 'y': 0}
try:
    Point(x='a')
    assert False
except TypeError as e:
    assert str(e) == 'x must be int, not str'
