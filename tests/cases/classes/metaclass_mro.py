# === a metaclass decides the order ===
class Own(type):
    def mro(cls):
        return [cls, object]


class A(metaclass=Own):
    y = 1


class B(A):
    pass


assert B.__mro__ == (B, object)
assert not hasattr(B, 'y')
assert B.mro() == [B, object]
assert B.__bases__ == (A,)


class Mixin:
    z = 3


class Adding(type):
    def mro(cls):
        return super().mro() + [Mixin]


class C(metaclass=Adding):
    pass


assert C.__mro__ == (C, object, Mixin)
assert C.z == 3 and C().z == 3
assert isinstance(C(), Mixin) and issubclass(C, Mixin)


class Reversing(type):
    def mro(cls):
        return type.mro(cls)[::-1] if cls.__name__ == 'D' else type.mro(cls)


class D(metaclass=Reversing):
    pass


assert D.__mro__ == (object, D)
assert isinstance(D(), D) and issubclass(D, object)


class Generating(type):
    def mro(cls):
        yield cls
        yield Mixin
        yield object


class E(metaclass=Generating):
    x = 1


class F(E):
    pass


assert E.__mro__ == (E, Mixin, object)
assert F.__mro__ == (F, Mixin, object)
assert F.z == 3 and not hasattr(F, 'x')


# === what it must not answer ===
def refusal(answer):
    class Meta(type):
        def mro(cls):
            return answer(cls)

    try:
        Meta('X', (), {})
    except (TypeError, ValueError) as e:
        return type(e).__name__, str(e)


assert refusal(lambda cls: 5) == ('TypeError', "'int' object is not iterable")
assert refusal(lambda cls: [1]) == ('TypeError', "mro() returned a non-class ('int')")
assert refusal(lambda cls: [cls, int]) == ('TypeError', "mro() returned base with unsuitable layout ('int')")
assert refusal(lambda cls: []) == ('TypeError', 'type MRO must not be empty')
assert refusal(lambda cls: int('x'))[0] == 'ValueError'

# === mro() of type ===
assert type.mro(bool) == [bool, int, object]
assert int.mro() == [int, object]
