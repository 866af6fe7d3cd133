# needs: 3.14
import math


# === a special method that is None is called, and cannot be ===
def message(f):
    try:
        result = f()
    except TypeError as e:
        return str(e)
    return result


def make(name, base=object):
    return type('C', (base,), {name: None})()


def run(statement, c):
    return message(lambda: exec(statement, {'c': c, 'math': math}))


UNCALLABLE = "'NoneType' object is not callable"
for name, statement in [
    ('__iadd__', 'c += 1'), ('__add__', 'c + 1'), ('__add__', 'c + c'), ('__add__', 'c += 1'), ('__radd__', '1 + c'),
    ('__eq__', 'c == 1'), ('__ne__', 'c != 1'), ('__lt__', 'c < 1'), ('__lt__', '1 > c'), ('__lt__', 'sorted([c, c])'),
    ('__len__', 'len(c)'), ('__len__', 'bool(c)'), ('__getitem__', 'c[0]'), ('__setitem__', 'c[0] = 1'),
    ('__delitem__', 'del c[0]'), ('__call__', 'c()'), ('__next__', 'next(c)'), ('__int__', 'int(c)'), ('__float__', 'float(c)'),
    ('__index__', '[1][c]'), ('__complex__', 'complex(c)'), ('__round__', 'round(c)'), ('__trunc__', 'math.trunc(c)'),
    ('__floor__', 'math.floor(c)'), ('__ceil__', 'math.ceil(c)'), ('__abs__', 'abs(c)'), ('__neg__', '-c'),
    ('__divmod__', 'divmod(c, 1)'), ('__pow__', 'c ** 1'), ('__pow__', 'pow(c, 1, 1)'), ('__ipow__', 'c **= 1'),
    ('__matmul__', 'c @ c'), ('__str__', 'str(c)'), ('__repr__', 'repr(c)'), ('__format__', 'f"{c}"'), ('__bytes__', 'bytes(c)'),
]:
    assert run(statement, make(name)) == UNCALLABLE, (name, statement)
    if name not in ('__index__', '__radd__'):
        assert run(statement, make(name, int)) in (UNCALLABLE, None), (name, statement)

assert callable(make('__call__'))
assert run('c + c', make('__radd__')) == "unsupported operand type(s) for +: 'C' and 'C'"
assert run('1 + c', make('__add__')) == "unsupported operand type(s) for +: 'int' and 'C'"

# === those that say what the type is not ===
assert run('bool(c)', make('__bool__')) == "'C' cannot be interpreted as a boolean"
assert run('not c', make('__bool__', list)) == "'C' cannot be interpreted as a boolean"
assert run('hash(c)', make('__hash__')) == "unhashable type: 'C'"
assert run('1 in c', make('__contains__')) == "'C' object is not a container"
assert run('reversed(c)', make('__reversed__', list)) == "'C' object is not reversible"
for statement in ('iter(c)', 'for _ in c: pass', '[*c]', 'print(*c)', 'a, b = c', 'list(map(str, c))'):
    assert run(statement, make('__iter__')) in ("'C' object is not iterable", 'cannot unpack non-iterable C object'), statement
assert run('1 in c', make('__iter__')) == "argument of type 'C' is not a container or iterable"
assert message(lambda: type('C', (), {'__class_getitem__': None})[int]) == "type 'C' is not subscriptable"

# === an int stays an int ===
i = make('__index__', int)
assert [1][i] == 1 and hex(i) == '0x0' and range(i) == range(0)
assert message(lambda: bool(type('C', (int,), {'__len__': None})(1))) is True


# === errors name the class, not what it derives from ===
class I(int):
    pass


for statement in ('iter(c)', 'len(c)', 'c[0]', 'c()', '1 in c', 'c[0] = 1', 'del c[0]'):
    assert "'I'" in run(statement, I()), statement
