# needs: 3.14
x = 'global'


# === what a class binds, its annotations look for in the class and the globals, past the functions around ===
def bound():
    x = 'nonlocal'

    class C:
        type Alias = x
        before = Alias.__value__

        def method[T: x](self, arg: x): ...
        bound = method.__type_params__[0].__bound__
        annotation = method.__annotations__['arg']
        x = 'class'
    return C


C = bound()
assert (C.before, C.bound, C.annotation, C.Alias.__value__) == ('global', 'global', 'global', 'global')


def bound_before():
    x = 'nonlocal'

    class C:
        x = 'class'
        y: x
        type Alias[T: x] = (T, x)
    return C


C = bound_before()
assert C.__annotations__ == {'y': 'class'} and C.Alias.__value__[1] == 'class'


def maybe_bound():
    x = 'nonlocal'

    class C:
        y: x
        if 0:
            x = 1
    return C


assert maybe_bound().__annotations__ == {'y': 'global'}


def unbound():
    x = 'nonlocal'

    class C:
        y: x
    return C


assert unbound().__annotations__ == {'y': 'nonlocal'}


# === global in the class ===
def declared():
    x = 'nonlocal'

    class C:
        global x
        type Alias = x
        y: x

        def method(self, arg: x): ...

        class Inner[T: x]:
            y = x
    C.x = 'class'
    return C


C = declared()
assert C.Alias.__value__ == 'global' and C.__annotations__ == {'y': 'global'} and C.method.__annotations__ == {'arg': 'global'}
assert C.Inner.y == 'nonlocal' and C.Inner.__type_params__[0].__bound__ == 'global'


# === also before type parameters of its functions ===
class D:
    T = 'class'

    def method[T](self, arg: T): ...
    type Alias[T] = T

    class Inner[T]:
        x = T


assert D.method.__annotations__ == {'arg': 'class'} and D.Alias.__value__ == 'class' and D.Inner.x.__name__ == 'T'


# === bases and keywords of a generic class are outside of it: only its parameters are private names ===
class __Base:
    def __init_subclass__(cls, **kwargs):
        cls.kwargs = kwargs


class Derived[T](__Base, __keyword=1): ...


class Private[__T: (__Base, int)]([__Base for _ in 'a'][0]):
    t = __T

    def method(self) -> __T:
        return __T


assert Derived.kwargs == {'__keyword': 1} and Derived.__bases__[0] is Private.__bases__[0]
assert Private.t is Private().method() is Private.__type_params__[0] and Private.t.__constraints__[1] is int
