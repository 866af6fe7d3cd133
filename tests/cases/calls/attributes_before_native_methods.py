# What an object of a built-in type has as its own attribute comes before the method of its type, also where it is called at once.
import functools
import operator
import types


# === functions of a module named as methods of every object ===
assert operator.__lt__(1, 2) and not operator.__gt__(1, 2)
assert operator.__le__(2, 2) and operator.__ge__(2, 2)
assert operator.__eq__(1, 1) and operator.__ne__(1, 2)
assert operator.__lt__(*[1, 2])
assert operator.__eq__(str(1), '1')


def same(o, *a):
    return o.__eq__(*a)


for _ in range(2):
    assert same(operator, 1, 1) is True
    assert same(5, 5) is True
    assert same(operator, 2, 1) is False
    assert same(functools, functools) is True
try:
    operator.__eq__(1)
except TypeError as e:
    assert str(e) == 'eq expected 2 arguments, got 1'
else:
    assert False


# === a cached function ===
@functools.lru_cache
def g(x):
    return x


def info(f):
    return f.cache_info()


assert info(g).hits == 0
g.cache_info = lambda: 'own'
assert g.cache_info() == 'own' == info(g)
del g.cache_info
assert info(g).currsize == 0
g.cache_clear = lambda *a: len(a)
assert g.cache_clear(1, 2) == 2

# === a partial, a static method, a module ===
p = functools.partial(int)
p.__call__ = lambda *a: 'own'
assert p('5') == 5 and p.__call__('5') == 'own'
s = staticmethod(len)
s.y = lambda: 3
assert s.y() == 3
m = types.ModuleType('m')
m.__repr__ = lambda: 'own'
m.__eq__ = lambda other: 'eq'
assert m.__repr__() == 'own' and m.__eq__(3) == 'eq'
assert (m == 3) is False

# === an exception ===
e = ValueError('x')
e.add_note = lambda note: ('own', note)
assert e.add_note('n') == ('own', 'n')
