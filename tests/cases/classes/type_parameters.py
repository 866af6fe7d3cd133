# needs: 3.14
# === type statements: the value is computed when asked for ===
type X = int | str
assert repr(X) == 'X' and X.__value__ == int | str and X.__name__ == 'X' and X.__type_params__ == ()
assert repr(type(X)) == "<class 'typing.TypeAliasType'>" and X.__module__ == '__main__'
type Listing[T] = list[T] | None
(T,) = Listing.__type_params__
assert repr(Listing[int]) == 'Listing[int]' and Listing.__value__ == list[T] | None and repr(T) == 'T'
type Recursive = list[Recursive] | int
assert repr(Recursive.__value__) == 'list[Recursive] | int'
type Bad = undefined_name
try:
    Bad.__value__
    assert False
except NameError as e:
    assert str(e) == "name 'undefined_name' is not defined"
for wrong, message in [
    (lambda: isinstance(3, X), 'isinstance() arg 2 must be a type, a tuple of types, or a union'),
    (lambda: X(), "'typing.TypeAliasType' object is not callable"),
    (lambda: X[int], 'Only generic type aliases are subscriptable'),
]:
    try:
        wrong()
        assert False
    except TypeError as e:
        assert str(e) == message, e
del X


# === generic functions ===
def first[T](xs: list[T], n: int = 0, *, k: T = 5) -> T:
    def inner(z: T):
        return z
    return inner(xs[n])


assert first([1, 2], 1) == 2 and first.__name__ == 'first' and first.__qualname__ == 'first'
(T,) = first.__type_params__
assert first.__annotations__ == {'xs': list[T], 'n': int, 'k': T, 'return': T} and T.__name__ == 'T'
assert first.__defaults__ == (0,) and first.__kwdefaults__ == {'k': 5}


def decorate(function):
    function.decorated = True
    return function


@decorate
def echo[T](x: T = 3) -> T:
    return x, T


assert echo.decorated and echo()[0] == 3 and echo()[1] is echo.__type_params__[0]


async def later[T](x: T) -> T:
    return x


def generate[T](x: T):
    yield x


assert list(generate(5)) == [5]


def kinds[A, *B, **C](a: A, *args: *B, **kwargs: C.kwargs) -> tuple[*B]:
    return args


assert kinds(1, 2, 3) == (2, 3) and repr(kinds.__type_params__) == '(A, B, C)'
assert [p.__class__.__name__ for p in kinds.__type_params__] == ['TypeVar', 'TypeVarTuple', 'ParamSpec']


def defaults[A = int, *B = *tuple[int, str], **C = [int]]():
    pass


assert repr([p.__default__ for p in defaults.__type_params__]) == "[<class 'int'>, *tuple[int, str], [<class 'int'>]]"


# === generic classes ===
class Box[T]:
    items: list[T]

    def __init__(self, v: T):
        self.v = v

    def get(self) -> T:
        return self.v

    def pair[U](self, u: U, t: T) -> tuple[T, U]:
        return (t, u)


(T,) = Box.__type_params__
assert Box(3).get() == 3 and Box[int](4).get() == 4 and repr(Box[int]) == '__main__.Box[int]'
assert repr(Box.__bases__) == "(<class 'typing.Generic'>,)" and repr(Box.__orig_bases__) == '(typing.Generic[T],)'
assert Box.__parameters__ == (T,) and Box.__annotations__ == {'items': list[T]} and Box.get.__annotations__ == {'return': T}
assert repr(Box.pair.__annotations__) == "{'u': U, 't': T, 'return': tuple[T, U]}" and Box.pair.__qualname__ == 'Box.pair'
assert Box[int](5).__orig_class__ == Box[int] and isinstance(Box(1), Box)
for wrong, message in [
    (lambda: Box[int, str], "Too many arguments for <class '__main__.Box'>; actual 2, expected 1"),
    (lambda: isinstance(Box(1), Box[int]), 'Subscripted generics cannot be used with class and instance checks'),
]:
    try:
        wrong()
        assert False
    except TypeError as e:
        assert str(e) == message, e


class Below[T](Box[T]):
    pass


class Whole(Box[int]):
    pass


assert Below(4).get() == 4 and repr(Below[str]) == '__main__.Below[str]' and Whole.__parameters__ == ()
assert [c.__name__ for c in Below.__mro__] == ['Below', 'Box', 'Generic', 'object']
try:
    Whole[int]
    assert False
except TypeError as e:
    assert str(e) == "<class '__main__.Whole'> is not a generic class"


class Meta(type):
    pass


class Table[K: int, V: (str, bytes) = str](dict[K, V], metaclass=Meta):
    pass


K, V = Table.__type_params__
assert K.__bound__ is int and V.__constraints__ == (str, bytes) and V.__default__ is str and V.__bound__ is None
assert repr(K.__default__) == 'typing.NoDefault' and not K.has_default() and V.has_default()
assert Table(a=1) == {"a": 1} and type(Table) is Meta
assert repr(Table[int]) == "__main__.Table[int]"


class Node[T]:
    children: list[Node[T]]
    value: T


assert repr(Node.__annotations__) == "{'children': list[__main__.Node[T]], 'value': T}"


# === scopes of type parameters ===
def outer():
    y = 1

    def f[T: y](a: T, b: y):
        return y

    class E[T]:
        z = y

        def m(self):
            return (__class__.__name__, y)
    return f, E


f, E = outer()
assert f.__type_params__[0].__bound__ == 1 and f(1, 2) == 1 and E.z == 1 and E().m() == ('E', 1)
assert E.__qualname__ == 'outer.<locals>.E'


class C:
    T = 'of the class'

    def m[T](self, x: T):
        pass

    def n(self, x: T):
        pass

    def p[U: T](self):
        return U

    if True:
        def q[W](self) -> T:
            pass


assert C.m.__annotations__ == C.n.__annotations__ == {'x': 'of the class'}
assert C().p().__bound__ == 'of the class' and C.q.__annotations__ == {'return': 'of the class'}
