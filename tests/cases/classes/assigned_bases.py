# === __bases__ can be assigned: the class and those derived from it look in other places ===
class A:
    x = 'A'

    def f(self):
        return 'A.f'


class B:
    y = 'B'

    def f(self):
        return 'B.f'


class C(A):
    pass


class D(C):
    pass


d = D()
assert d.f() == 'A.f' and d.x == 'A'
for bases, answer in [((B,), 'B.f'), ((A, B), 'A.f'), ((B, A), 'B.f')]:
    C.__bases__ = bases
    for _ in range(3):
        assert d.f() == answer
    assert C.__bases__ == bases and C.__base__ is bases[0]
    assert D.__mro__ == (D, C, *bases, object)
C.__bases__ = (B,)
assert not hasattr(d, 'x') and d.y == 'B'
assert isinstance(d, B) and not isinstance(d, A) and issubclass(D, B) and not issubclass(D, A)


# === special methods come from the new bases too ===
class Sized:
    def __init__(self, size=7):
        self.size = size

    def __len__(self):
        return self.size

    def __eq__(self, other):
        return True


class Plain:
    pass


class K(Plain):
    pass


k = K()
assert k != 3
try:
    len(k)
except TypeError as error:
    assert str(error) == "object of type 'K' has no len()"
K.__bases__ = (Sized,)
k.size = 2
assert len(k) == 2 and k == 3 and K(5).size == 5 and super(K, k).__len__() == 2


# === what cannot be ===
class Slotted:
    __slots__ = ('a',)


class Listed(list):
    pass


class OtherListed(list):
    pass


class Error1(Exception):
    pass


class Error2(Error1):
    pass


class Error3(ValueError):
    pass


class Third(Listed):
    pass


def message(cls, bases):
    try:
        cls.__bases__ = bases
    except TypeError as error:
        return str(error)
    return None


assert message(C, 1) == 'can only assign tuple to C.__bases__, not int'
assert message(C, [A]) == 'can only assign tuple to C.__bases__, not list'
assert message(C, ()) == 'can only assign non-empty tuple to C.__bases__, not ()'
assert message(C, (1,)) == "C.__bases__ must be tuple of classes, not 'int'"
assert message(C, (D,)) == message(C, (C,)) == 'a __bases__ item causes an inheritance cycle'
assert message(C, (A, A)) == 'duplicate base class A'
assert message(int, (A,)) == "cannot set '__bases__' attribute of immutable type 'int'"
assert message(C, (object,)) == "__bases__ assignment: 'object' deallocator differs from 'B'"
assert message(C, (int,)) == "__bases__ assignment: 'int' deallocator differs from 'B'"
assert message(C, (Slotted,)) == "__bases__ assignment: 'Slotted' object layout differs from 'B'"
assert message(C, (dict,)) == "__bases__ assignment: 'dict' object layout differs from 'B'"
assert message(A, (B,)) == "__bases__ assignment: 'B' deallocator differs from 'object'"
assert message(C, (bool,)) == "type 'bool' is not an acceptable base type"
assert message(Error2, (Error3,)) == "__bases__ assignment: 'Error3' object layout differs from 'Error1'"
assert message(Third, (OtherListed,)) is None and Third.__mro__ == (Third, OtherListed, list, object)
assert message(Third, (A,)) == "__bases__ assignment: 'A' object layout differs from 'OtherListed'"
try:
    del C.__bases__
except TypeError as error:
    assert str(error) == "cannot delete '__bases__' attribute of immutable type 'C'", error
else:
    assert False


# === nothing changes where a derived class cannot be put in order ===
class Root:
    pass


class X(Root):
    pass


class Q(Root):
    pass


class Middle(Q):
    pass


class S(X, Q):
    pass


assert message(Q, (X,)) == 'Cannot create a consistent method resolution order (MRO) for bases X, Q'
assert Q.__bases__ == (Root,) and Q.__mro__ == (Q, Root, object)
assert S.__mro__ == (S, X, Q, Root, object) and Middle.__mro__ == (Middle, Q, Root, object)


# === a metaclass with its own mro() is asked, for the class and all that derive from it ===
class Asked(type):
    asked = []
    answer = None

    def mro(cls):
        Asked.asked.append(cls.__name__)
        return type.mro(cls) if Asked.answer is None else Asked.answer(cls)


class One:
    x = 1


class Two:
    x = 2


class P(One, metaclass=Asked):
    pass


class Q(P):
    pass


p, q = P(), Q()
assert (p.x, q.x) == (1, 1)
Asked.asked.clear()
P.__bases__ = (Two,)
assert Asked.asked == ['P', 'Q'] and (p.x, q.x) == (2, 2)
assert P.__mro__ == (P, Two, object) and Q.__mro__ == (Q, P, Two, object)


def fails(cls):
    raise ValueError('no')


for Asked.answer, expected in ((fails, 'no'), (lambda cls: [1], "mro() returned a non-class ('int')"), (lambda cls: 5, "'int' object is not iterable"),
                               (lambda cls: (), 'type MRO must not be empty'), (lambda cls: [int], "mro() returned base with unsuitable layout ('int')")):
    try:
        P.__bases__ = (One,)
        assert False
    except (ValueError, TypeError) as e:
        assert str(e) == expected, e
    assert P.__bases__ == (Two,) and P.__mro__ == (P, Two, object) and (p.x, q.x) == (2, 2)

Asked.answer = lambda cls: [cls, Two, One, object] if cls is P else type.mro(cls)
P.__bases__ = (One,)
assert P.__mro__ == (P, Two, One, object) and (P.__bases__, p.x) == ((One,), 2)


# === an mro() that assigns bases itself has the last word ===
class Restless(type):
    def mro(cls):
        if cls.__bases__ == (Two,):
            cls.__bases__ = (One,)
        return type.mro(cls)


class R(One, metaclass=Restless):
    pass


class T(R):
    pass


R.__bases__ = (Two,)
assert R.__bases__ == (One,) and R.__mro__ == (R, One, object) and T.__mro__ == (T, R, One, object)


# === an mro() cannot close a ring of classes while others change ===
class Ring(type):
    ready = False

    def mro(cls):
        if Ring.ready:
            if cls.__name__ == 'Left':
                Right.__bases__ = (Left,)
            if cls.__name__ == 'Right':
                Left.__bases__ = (Right,)
        return type.mro(cls)


class Top(metaclass=Ring):
    pass


class Left(Top):
    pass


class Right(Top):
    pass


Ring.ready = True
assert message(Left, (Top,)) == 'a __bases__ item causes an inheritance cycle'
Ring.ready = False
assert (Left.__bases__, Right.__bases__) == ((Top,), (Top,)) and Left.__mro__ == (Left, Top, object)


# === a new class must be among its ancestors ===
class Without(type):
    def mro(cls):
        return (One,)


try:
    class Lost(metaclass=Without):
        pass
    assert False
except TypeError as e:
    assert str(e) == 'super(type, obj): obj (type Lost) is not an instance or subtype of type (Lost).'
