# needs: 3.14
# === __slots__ ===
def message(f, *arguments):
    try:
        f(*arguments)
    except (TypeError, ValueError, AttributeError) as e:
        return str(e)


def declare(slots, base=object, **names):
    return type('A', (base,), {'__slots__': slots, **names})


assert sorted(n for n in declare(iter('ab')).__dict__ if len(n) == 1) == ['a', 'b']
assert sorted(n for n in declare(n for n in ('p', 'q')).__dict__ if len(n) == 1) == ['p', 'q']
assert sorted(n for n in declare({'a': 'doc', 'b': None}).__dict__ if len(n) == 1) == ['a', 'b']
assert declare(('a', 'a')).a.__name__ == 'a'
assert repr(declare(('x', '__doc__')).__dict__['__doc__']) == "<member '__doc__' of 'A' objects>"
for slots, text in [
    (5, "'int' object is not iterable"),
    (None, "'NoneType' object is not iterable"),
    ((1,), "__slots__ items must be strings, not 'int'"),
    (b'ab', "__slots__ items must be strings, not 'int'"),
    (('1a',), '__slots__ must be identifiers'),
    (('',), '__slots__ must be identifiers'),
    (('__dict__', '__dict__'), '__dict__ slot disallowed: we already got one'),
    (('__weakref__', '__weakref__'), '__weakref__ slot disallowed: we already got one'),
]:
    assert message(declare, slots) == text, slots
assert message(lambda: declare(('y',), y=3)) == "'y' in __slots__ conflicts with class variable"
for base in (int, tuple, bytes, type):
    assert message(declare, ('a',), base) == f"nonempty __slots__ not supported for subtype of '{base.__name__}'"
    assert declare((), base).__slots__ == ()


class A:
    __slots__ = ('a', 'b')


class B(A):
    __slots__ = ('a',)


x = B()
x.a = 1
A.a.__set__(x, 7)
assert (x.a, A.a.__get__(x), A.a.__get__(None, A) is A.a) == (1, 7, True)
A.a.__delete__(x)
assert message(A.a.__get__, x) == "'B' object has no attribute 'a'"
assert (A.a.__name__, A.a.__qualname__, A.a.__objclass__, B.a.__objclass__) == ('a', 'A.a', A, B)
assert message(A.a.__get__, 5) == "descriptor 'a' for 'A' objects doesn't apply to a 'int' object"
A.b = 3
assert x.b == 3
assert message(setattr, x, 'b', 1) == "'B' object attribute 'b' is read-only"


# === bases that do not fit together ===
class S1:
    __slots__ = 'a'


class S2:
    __slots__ = 'b'


class Empty:
    __slots__ = ()


CONFLICT = 'multiple bases have instance lay-out conflict'
assert message(type, 'X', (S1, S2), {}) == CONFLICT
assert message(type, 'X', (S1, dict), {}) == CONFLICT
assert message(type, 'X', (int, str), {}) == CONFLICT
assert message(type, 'X', (OSError, StopIteration), {}) == CONFLICT
assert type('X', (Empty, S1), {}).__base__ is S1
assert type('X', (S1, Empty), {'__slots__': 'c'}).__base__ is S1
assert type('X', (KeyError, ImportError), {}).__base__ is ImportError


# === exceptions with several bases ===
class E(ValueError, KeyError):
    pass


assert str(E('a')) == "'a'" and repr(E('a')) == "E('a')" and str(E(1, 2)) == '(1, 2)'


class F(ValueError, OSError):
    pass


assert str(F(1, 'x')) == '[Errno 1] x' and F(1, 'x').errno == 1 and F(2, 'y', 'f').filename == 'f'


class G(KeyError, ImportError):
    pass


assert str(G('m')) == "'m'" and G('m', name='z').name == 'z'


class H(SystemExit, KeyError):
    pass


assert H('a').code == 'a' and str(H('a')) == "'a'"


# === assignment of __class__ ===
class P:
    pass


class Q:
    pass


p = P()
p.x = 1
p.__class__ = Q
assert type(p) is Q and p.x == 1
MUTABLE = '__class__ assignment only supported for mutable types or ModuleType subclasses'
assert message(setattr, p, '__class__', int) == MUTABLE
assert message(setattr, 1, '__class__', int) == MUTABLE
assert message(setattr, p, '__class__', 5) == "__class__ must be set to a class, not 'int' object"
assert message(delattr, p, '__class__') == "can't delete __class__ attribute"


class L(list):
    pass


assert message(setattr, p, '__class__', L) == "__class__ assignment: 'L' object layout differs from 'Q'"


class S3:
    __slots__ = 'a'


s = S1()
s.a = 5
s.__class__ = S3
assert s.a == 5
assert message(setattr, s, '__class__', S2) == "__class__ assignment: 'S2' object layout differs from 'S3'"
assert message(setattr, s, '__class__', P) == "__class__ assignment: 'P' object layout differs from 'S3'"


class I(int):
    pass


class J(int):
    pass


i = I(3)
i.__class__ = J
assert type(i) is J and i + 1 == 4


class Below(P):
    __slots__ = ()


b = Below()
b.__class__ = P
assert type(b) is P
