# ok
# Special methods that are builtins, or callables around builtins, and lead to themselves with no function of the script in between.
import copy
import functools
import math
import operator
import types

ONE = {
    '__len__': len, '__hash__': hash, '__repr__': repr, '__str__': str, '__bool__': bool, '__iter__': iter, '__index__': operator.index,
    '__int__': int, '__float__': float, '__complex__': complex, '__abs__': abs, '__neg__': operator.neg, '__invert__': operator.invert,
    '__reversed__': reversed, '__dir__': dir, '__trunc__': math.trunc, '__floor__': math.floor, '__ceil__': math.ceil, '__round__': round,
    '__bytes__': bytes, '__length_hint__': operator.length_hint, '__copy__': copy.copy, '__aiter__': aiter, '__anext__': anext,
    '__format__': format, '__next__': next,
}
TWO = {
    '__eq__': operator.eq, '__ne__': operator.ne, '__lt__': operator.lt, '__add__': operator.add, '__getitem__': operator.getitem,
    '__contains__': operator.contains, '__getattr__': getattr, '__delattr__': delattr, '__delitem__': operator.delitem,
    '__divmod__': divmod, '__pow__': pow, '__matmul__': operator.matmul, '__getattribute__': getattr, '__instancecheck__': isinstance,
    '__iadd__': operator.iadd,
}
seen = 0


def ends(function, *arguments):
    global seen
    try:
        function(*arguments)
    except RecursionError:
        seen += 1
    except (TypeError, AttributeError):
        pass


for wrap in (functools.partial, types.MethodType):
    for name, builtin in ONE.items():
        A = type('A', (), {'__next__': None} if name == '__iter__' else {'__iter__': lambda self: self})
        a = A()
        setattr(A, name, wrap(builtin, a))
        ends(builtin, a)
    for name, builtin in TWO.items():
        A = type('A', (), {})
        a = A()
        setattr(A, name, wrap(builtin, a))
        for other in (1, 'foo'):
            ends(builtin, a, other)
assert seen > 40, seen

# One slot of object as another.
seen = 0
for base in (object, int, str, list, dict, Exception, KeyError, type):
    for slots in ({'__repr__': object.__str__}, {'__str__': object.__str__, '__repr__': object.__str__}, {'__eq__': object.__ne__}):
        try:
            A = type('A', (base,), slots)
            a = A('A', (), {}) if base is type else A()
        except RecursionError:
            seen += 1
            continue
        ends(repr, a)
        ends(str, a)
        ends(lambda: f'{a}')
        ends(lambda: '%s' % [a])
        ends(lambda: a == a)
        ends(lambda: a != a)
        ends(lambda: a in [base.__new__(A)] if base is not type else 0)
assert seen > 30, seen

# Callables that call the class again.
for maker in (
    lambda: setattr(A, '__new__', operator.call),
    lambda: setattr(A, '__new__', staticmethod(operator.call)),
    lambda: setattr(A, '__call__', A()),
):
    class A: pass
    maker()
    ends(lambda: A()())


class M(type): pass
class B(metaclass=M): pass
M.__call__ = types.MethodType(operator.call, B)
ends(lambda: B())
class M(type): pass
M.mro = property(operator.attrgetter('mro'))
ends(lambda: M('a', (), {}))
class D(dict): pass
D.__missing__ = dict.__getitem__
ends(lambda: D()[1])
