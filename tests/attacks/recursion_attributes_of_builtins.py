# ok
# Attributes that are looked up by builtins, which look up the same attribute again.
import operator
import types


LOOPS = [
    ('x', property(operator.attrgetter('x')), lambda a: a.x),
    ('x', property('{0.x}'.format), lambda a: a.x),
    ('x', property(operator.methodcaller('__getattribute__', 'x')), lambda a: a.x),
    ('x', property(fdel=operator.methodcaller('__delattr__', 'x')), lambda a: delattr(a, 'x')),
    ('__class__', property(operator.attrgetter('__class__')), lambda a: isinstance(a, int)),
    ('__dict__', property(vars), vars),
    ('__getattr__', property(operator.attrgetter('foo')), lambda a: a.foo),
    ('__getattribute__', property(operator.attrgetter('x')), lambda a: a.x),
    ('__delattr__', property(operator.attrgetter('__delattr__')), lambda a: delattr(a, 'x')),
    ('__enter__', property(operator.attrgetter('__enter__')), lambda a: a.__enter__()),
    ('__await__', property(operator.attrgetter('__await__')), lambda a: a.__await__()),
    ('__repr__', property(operator.methodcaller('__repr__')), repr),
    ('__repr__', property(repr), repr),
    ('__len__', property(len), len),
    ('__hash__', property(operator.methodcaller('__hash__')), hash),
]
for name, value, use in LOOPS:
    a = type('A', (), {name: value})()
    try:
        use(a)
        assert False, name
    except RecursionError:
        pass


class A: pass


a = A()
A.__class_getitem__ = types.MethodType(operator.getitem, A)
try:
    A[1]
    assert False
except RecursionError:
    pass

for i in range(30_000):
    setattr(A, f'x{i}', property(operator.attrgetter(f'x{i + 1}')))
try:
    a.x0
    assert False
except RecursionError:
    pass
