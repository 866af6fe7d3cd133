# needs: 3.14
"""What may not stand in type parameters, their bounds, and the bases of generic classes; their names in classes."""


def error(source):
    try:
        compile(source, '<s>', 'exec')
    except SyntaxError as e:
        return e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset


# === Errors ===
for source, expected in [
    ('class A[T=(y:=1)]: pass', ('named expression cannot be used within a TypeVar default', 1, 12, 1, 16)),
    ('class A[T=(yield)]: pass', ('yield expression cannot be used within a TypeVar default', 1, 12, 1, 17)),
    ('class A[T: (await x)]: pass', ('await expression cannot be used within a TypeVar bound', 1, 13, 1, 20)),
    ('class A[*T=(yield)]: pass', ('yield expression cannot be used within a TypeVarTuple default', 1, 13, 1, 18)),
    ('class A[**T=(yield)]: pass', ('yield expression cannot be used within a ParamSpec default', 1, 14, 1, 19)),
    ('type X = (yield)', ('yield expression cannot be used within a type alias', 1, 11, 1, 16)),
    ('type X = await x', ('await expression cannot be used within a type alias', 1, 10, 1, 17)),
    ('def f[T](x: (y:=1)): pass', ('named expression cannot be used within an annotation', 1, 14, 1, 18)),
    ('def f(x: (y:=1)): pass', ('named expression cannot be used within an annotation', 1, 11, 1, 15)),
    ('x: (y := 1)', ('named expression cannot be used within an annotation', 1, 5, 1, 11)),
    ('def f() -> (y := 1): pass', ('named expression cannot be used within an annotation', 1, 13, 1, 19)),
    ('class A[T](B, m=(await x)): pass', ('await expression cannot be used within the definition of a generic', 1, 18, 1, 25)),
    ('@(y:=1)\nclass A[T]: pass', None),
    ('class A[T](lambda: (yield)): pass', None),
    ('class A[T]([(y:=1) for z in w]): pass', ('assignment expression within a comprehension cannot be used within the definition of a generic', 1, 14, 1, 15)),
    ('class A[T](lambda x=(y:=1): 1): pass', ('named expression cannot be used within the definition of a generic', 1, 22, 1, 26)),
    ('def f[T](x=lambda: (y := 1)): pass', None),
    ('async def g():\n  class A[T](await x): pass', ('await expression cannot be used within the definition of a generic', 2, 14, 2, 21)),
    ('async def g():\n  def f[T](a=await x): pass', None),
    ('type X[T: (y:=1)] = 1', ('named expression cannot be used within a TypeVar bound', 1, 12, 1, 16)),
    ('type X[T] = lambda: (y := 1)', None),
    ('type X[T] = [y := 1 for z in w]', ('assignment expression within a comprehension cannot be used in a type alias', 1, 14, 1, 15)),
    ('x: lambda: (yield)', None),
    ('x: [y := 1 for z in w]', None),
    ('def f(x: lambda: (y := 1)): pass', None),
    ('def f[T, U: (T:=1)](): pass', ('named expression cannot be used within a TypeVar bound', 1, 14, 1, 18)),
    ('class A[T]:\n  x: (yield)', ('yield expression cannot be used within an annotation', 2, 7, 2, 12)),
    ('def f[T](x: (yield)): pass', ('yield expression cannot be used within an annotation', 1, 14, 1, 19)),
    ('def f[T](x: await z): pass', ('await expression cannot be used within an annotation', 1, 13, 1, 20)),
    ('def f(x: await z): pass', ('await expression cannot be used within an annotation', 1, 10, 1, 17)),
    ('def f[T](x=(yield)): pass', ("'yield' outside function", 1, 13, 1, 18)),
    ('def g():\n  def f[T](x=(yield)) : pass', None),
    ('nonlocal x', ('nonlocal declaration not allowed at module level', 1, 1, 1, 11)),
    ('def f[T]():\n  T = 1\n  def g():\n    nonlocal T', None),
    ('def f():\n  T=1\n  class A[T]:\n    def g(self): nonlocal T', ("nonlocal binding not allowed for type parameter 'T'", 4, 18, 4, 28)),
    ('def f[x]():\n  def g(x):\n    def h(): nonlocal x', None),
    ('class A[T, T]: pass', ("duplicate type parameter 'T'", 1, 12, 1, 13)),
    ('def f[T](T): pass', None),
    ('def f[__T, __T](): pass', ("duplicate type parameter '__T'", 1, 12, 1, 15)),
    ('class A[__class__]: pass', None),
    ('type __debug__ = 1', ('cannot assign to __debug__', 1, 6, 1, 15)),
    ('def f[*__debug__](): pass', ('cannot assign to __debug__', 1, 7, 1, 17)),
    ('class __debug__[T]: pass', ('cannot assign to __debug__', 1, 1, 1, 25)),
    ('def __debug__(): pass', ('cannot assign to __debug__', 1, 1, 1, 22)),
    ('def f[T]():\n  nonlocal T', ("nonlocal binding not allowed for type parameter 'T'", 2, 3, 2, 13)),
    ('class A[T]:\n  nonlocal T', ("nonlocal binding not allowed for type parameter 'T'", 2, 3, 2, 13)),
    ('class A:\n  class B[T]:\n    nonlocal T', ("nonlocal binding not allowed for type parameter 'T'", 3, 5, 3, 15)),
    ('def f[T]():\n  def g():\n    nonlocal T', ("nonlocal binding not allowed for type parameter 'T'", 3, 5, 3, 15)),
]:
    assert error(source) == expected, (source, error(source))


# === Private names ===
class Foo[__T]:
    param = __T

    def meth[__U](self, arg: __T, arg2: __U):
        return __T, __U

    type Alias[__V] = (__T, __V)


T = Foo.__type_params__[0]
assert Foo.param is T and T.__name__ == '__T'
U = Foo.meth.__type_params__[0]
assert U.__name__ == '__U' and Foo().meth(1, 2) == (T, U)
assert Foo.Alias.__value__ == (T, Foo.Alias.__type_params__[0])
assert Foo.meth.__annotations__ == {'arg': T, 'arg2': U}


class Outer:
    class __In[__T]:
        x = __T

    inner = __In.x, __In.__type_params__


assert Outer.inner[0] is Outer.inner[1][0] and '_Outer__In' in dir(Outer)
