# needs: 3.14
import types


def error(call):
    try:
        call()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


class C:
    def method(self, *args):
        return self, args


# === Names of types ===
assert isinstance(error, types.FunctionType) and types.LambdaType is types.FunctionType
assert isinstance(C().method, types.MethodType) and isinstance(len, types.BuiltinFunctionType)
assert isinstance(compile('1', '', 'eval'), types.CodeType) and types.CodeType.__name__ == 'code'
assert isinstance((x for x in ()), types.GeneratorType) and isinstance(types, types.ModuleType)
assert isinstance(list[int], types.GenericAlias) and isinstance(int | str, types.UnionType)
assert isinstance(None, types.NoneType) and isinstance(..., types.EllipsisType) and isinstance(C.__dict__, types.MappingProxyType)
assert isinstance(str.join, types.MethodDescriptorType) and not isinstance(error, types.MethodType)

# === MethodType binds ===
c = C()
bound = types.MethodType(C.method, c)
assert bound(1) == (c, (1,)) and bound == c.method and bound.__self__ is c
c.extra = types.MethodType(lambda self, x: (self, x), c)
assert c.extra(5) == (c, 5)
assert error(lambda: types.MethodType(1, 2)) == 'TypeError: first argument must be callable'
assert error(lambda: types.MethodType(len, None)) == 'TypeError: instance must not be None'

# === MappingProxyType ===
d = {'a': 1}
proxy = types.MappingProxyType(d)
d['b'] = 2
assert proxy['b'] == 2 and list(proxy) == ['a', 'b'] and len(proxy) == 2 and 'a' in proxy
assert error(lambda: proxy.update(a=1)) == "AttributeError: 'mappingproxy' object has no attribute 'update'"

# === SimpleNamespace ===
n = types.SimpleNamespace(a=1, b='x')
assert repr(n) == "namespace(a=1, b='x')" and n.a == 1 and vars(n) == {'a': 1, 'b': 'x'}
n.c = n
assert repr(n) == "namespace(a=1, b='x', c=namespace(...))"
assert types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1) != types.SimpleNamespace(a=2)
assert types.SimpleNamespace({'k': 1}, k=2).k == 2
assert error(lambda: types.SimpleNamespace().x).startswith('AttributeError: ')
assert error(lambda: hash(types.SimpleNamespace())).startswith('TypeError: unhashable type: ')

# === Classes made at run time ===
D = types.new_class('D', (C,), {}, lambda namespace: namespace.update(x=5))
assert D.x == 5 and D.__name__ == 'D' and issubclass(D, C)
assert types.resolve_bases((int,)) == (int,) and types.get_original_bases(D) == (C,)

# === a class is of the module whose code makes it; cells show what they hold ===
import abc


class Abstract(abc.ABC):
    pass


assert repr(types.new_class('X')) == "<class 'types.X'>" and repr(types.new_class('Z', (Abstract,))) == "<class 'abc.Z'>"
assert types.new_class('Y', (), {}, lambda names: names.update(__module__='m')).__module__ == 'm'
assert type(abc.ABC()) is abc.ABC and type(Abstract()) is Abstract
for wrong in (lambda: abc.ABC(1), lambda: Abstract(1)):
    try:
        wrong()
        assert False
    except TypeError as e:
        assert str(e) in ('ABC() takes no arguments', 'Abstract() takes no arguments')


def cell_of(value):
    return (lambda: value).__closure__[0]


assert repr(types.CellType()).startswith('<cell at 0x') and repr(types.CellType()).endswith(': empty>')
assert ': int object at 0x' in repr(cell_of(5)) and ': list object at 0x' in repr(cell_of([]))
