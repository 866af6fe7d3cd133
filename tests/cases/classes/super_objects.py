# === super(type) is a descriptor ===
class A:
    def f(self):
        return 'A.f'


class B(A):
    def f(self):
        return 'B' + self.__super.f()


B._B__super = super(B)
assert B().f() == 'BA.f'
unbound = super(B)
assert repr(unbound) == "<super: <class 'B'>, NULL>"
assert unbound.__thisclass__ is B and unbound.__self__ is None and unbound.__self_class__ is None
b = B()
assert unbound.__get__(b).f() == 'A.f'
assert unbound.__get__(b).__self__ is b
assert super(B, None).__self__ is None
assert repr(super(B, b)) == "<super: <class 'B'>, <B object>>"
bound = super(B, b)
assert bound.__get__(B()) is bound


def message(f, *arguments):
    try:
        f(*arguments)
    except (TypeError, AttributeError, RuntimeError) as e:
        return str(e)


assert message(unbound.__get__, A()) == 'super(type, obj): obj (instance of A) is not an instance or subtype of type (B).'
assert message(unbound.__get__, None) == '__get__(None, None) is invalid'
assert message(getattr, super(A), 'foo') == "'super' object has no attribute 'foo'"
assert message(super, 1) == 'super() argument 1 must be a type, not int'
assert message(super, int, 1, 2) == 'super() expected at most 2 arguments, got 3'


# === __init__ again ===
class C(B):
    def f(self):
        s = super()
        before = s.f()
        super.__init__(s, B, self)
        return before, s.f(), s.__thisclass__


assert C().f() == ('BA.f', 'A.f', B)


# === deriving from super ===
class Loud(super):
    def hi(self):
        return 'hi'

    def __getattribute__(self, name):
        return 42 if name == 'magic' else super().__getattribute__(name)


class D(A):
    def g(self):
        s = Loud(D, self)
        return s.hi(), s.f(), s.magic, s.__thisclass__, isinstance(s, super)


assert D().g() == ('hi', 'A.f', 42, D, True)


# === a proxy that says what it stands for ===
class Proxy:
    def __init__(self, target):
        self.target = target

    @property
    def __class__(self):
        return type(self.target)

    def f(self):
        return 'proxy'


assert super(B, Proxy(B())).__self_class__ is B
assert super(B, Proxy(B())).f() == 'A.f'

# === super() needs a first argument of the function's own ===


class Variadic:
    def method(*args):
        return super()

    def keyword_only(*, key):
        return super()


for call in [lambda: Variadic().method(), lambda: Variadic.keyword_only(key=1)]:
    try:
        call()
        assert False
    except RuntimeError as e:
        assert str(e) == 'super(): no arguments'


# === __class__ in the body of the class ===
def error_of(source):
    try:
        exec(source, {})
    except NameError as e:
        return type(e).__name__, str(e)


plain = ('NameError', "name '__class__' is not defined")
assert error_of('class A: x = __class__') == plain
assert error_of('class A: x = [__class__ for _ in range(1)]') == plain
assert error_of('class A:\n def f(self): return __class__\n x = {__class__: [__class__ for _ in y] for y in [[1]]}') == plain
assert error_of('class A: x = list(__class__ for _ in range(1))') == (
    'NameError', "cannot access free variable '__class__' where it is not associated with a value in enclosing scope")
space = {'__class__': 5}
exec('class A: x = [__class__ for _ in range(2)]', space)
assert space['A'].x == [5, 5]
