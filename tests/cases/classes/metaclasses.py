# === metaclass=: __new__, __init__ and attributes of the metaclass ===
log = []


class Meta(type):
    kind = 'meta'

    def __new__(mcls, name, bases, ns, **kw):
        log.append(('new', name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith('__')), kw))
        return super().__new__(mcls, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        log.append(('init', cls.__name__, kw))
        super().__init__(name, bases, ns)

    def hello(cls):
        return f'hello from {cls.__name__}'

    @property
    def shout(cls):
        return cls.__name__.upper()


class A(metaclass=Meta):
    x = 1


class B(A, flag=2):
    def f(self):
        return __class__.__name__


assert log == [
    ('new', 'A', [], ['x'], {}), ('init', 'A', {}),
    ('new', 'B', ['A'], ['f'], {'flag': 2}), ('init', 'B', {'flag': 2}),
], log
assert type(A) is Meta and type(B) is Meta and type(Meta) is type
assert A.hello() == 'hello from A' and B.hello() == 'hello from B'
assert A.shout == 'A' and B.kind == 'meta' and A.x == 1
assert B().f() == 'B'
try:
    A().hello()
    assert False
except AttributeError as e:
    assert str(e) == "'A' object has no attribute 'hello'"
try:
    A.nothing
    assert False
except AttributeError as e:
    assert str(e) == "type object 'A' has no attribute 'nothing'"
assert isinstance(A, Meta) and isinstance(A, type) and not isinstance(A(), Meta)
assert repr(Meta) == "<class '__main__.Meta'>" and repr(A) == "<class '__main__.A'>"


# === __call__ of the metaclass: singletons ===
class Singleton(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, value=0):
        self.value = value


assert Config(3) is Config(4) and Config().value == 3


class Counting(type):
    def __call__(cls, *args):
        made = type.__call__(cls, *args)
        made.number = cls.count = getattr(cls, 'count', 0) + 1
        return made


class Thing(metaclass=Counting):
    def __init__(self, a):
        self.a = a


assert [(Thing(i).a, Thing(i).number) for i in range(2)] == [(0, 2), (1, 4)]


# === special methods of the metaclass apply to the class ===
class Registry(type):
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        cls.items = {}

    def __len__(cls):
        return len(cls.items)

    def __iter__(cls):
        return iter(cls.items)

    def __getitem__(cls, key):
        return cls.items[key]

    def __setitem__(cls, key, value):
        cls.items[key] = value

    def __delitem__(cls, key):
        del cls.items[key]

    def __contains__(cls, key):
        return key in cls.items

    def __bool__(cls):
        return True

    def __repr__(cls):
        return f'<registry {cls.__name__}>'

    def __add__(cls, other):
        return ('add', cls.__name__, other)

    def __radd__(cls, other):
        return ('radd', other, cls.__name__)

    def __or__(cls, other):
        return ('or', other)

    def __lt__(cls, other):
        return cls.__name__ < other.__name__

    def __eq__(cls, other):
        return isinstance(other, Registry) and cls.__name__.lower() == other.__name__.lower()

    def __hash__(cls):
        return hash(cls.__name__.lower())

    def __neg__(cls):
        return -1

    def __enter__(cls):
        return 'entered'

    def __exit__(cls, *exc):
        return False

    def __dir__(cls):
        return ['b', 'a']

    def __format__(cls, spec):
        return f'{cls.__name__}:{spec}'

    def __getattr__(cls, name):
        if name.startswith('dyn_'):
            return name[4:]
        raise AttributeError(name)


class R(metaclass=Registry):
    pass


class r(metaclass=Registry):
    pass


R['a'] = 1
R['b'] = 2
assert len(R) == 2 and list(R) == ['a', 'b'] and R['b'] == 2 and 'a' in R and 'c' not in R
del R['a']
assert list(R) == ['b'] and repr(R) == '<registry R>' and str(R) == '<registry R>'
assert R + 1 == ('add', 'R', 1) and 1 + R == ('radd', 1, 'R') and R | int == ('or', int)
assert R < r and R == r and not R != r and hash(R) == hash(r) and {R: 1}[r] == 1
assert -R == -1 and R.dyn_foo == 'foo' and dir(R) == ['a', 'b'] and f'{R:x}' == 'R:x'
with R as entered:
    assert entered == 'entered'
assert [*R] == ['b']
x, = R
assert x == 'b'
try:
    R.nope
    assert False
except AttributeError as e:
    assert str(e) == 'nope'


class Slow(type):
    def __getattribute__(cls, name):
        if name == 'magic':
            return 42
        return super().__getattribute__(name)

    def __setattr__(cls, name, value):
        super().__setattr__(name, value * 2 if isinstance(value, int) else value)

    def __delattr__(cls, name):
        super().__delattr__(name + '_')


class S(metaclass=Slow):
    y = 5
    gone_ = 1


assert S.magic == 42 and S.y == 5
S.z = 4
assert S.z == 8
del S.gone
assert not hasattr(S, 'gone_')
for _ in range(3):
    assert S.magic == 42


# === __prepare__ ===
class Recording(dict):
    def __init__(self):
        super().__init__()
        self.order = []

    def __setitem__(self, key, value):
        self.order.append(key)
        super().__setitem__(key, value)

    def __missing__(self, key):
        if key.startswith('auto_'):
            return key[5:]
        raise KeyError(key)


class Ordered(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        ns = Recording()
        ns['prepared'] = (name, kw)
        return ns

    def __new__(mcls, name, bases, ns, **kw):
        cls = super().__new__(mcls, name, bases, dict(ns))
        cls.order = [k for k in ns.order if not k.startswith('__')]
        return cls


class O(metaclass=Ordered, option=1):
    b = 1
    a = auto_value
    b = 3

    def f(self):
        return super().__repr__()[:3]

    total = len([b, a])


assert O.order == ['prepared', 'b', 'a', 'b', 'f', 'total'], O.order
assert O.a == 'value' and O.b == 3 and O.prepared == ('O', {'option': 1}) and O.total == 2
assert O().f() == '<__'
try:
    class Wrong(metaclass=Ordered):
        undefined_name
    assert False
except NameError as e:
    assert str(e) == "name 'undefined_name' is not defined"


class NoMapping(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return 5


try:
    class W(metaclass=NoMapping):
        pass
    assert False
except TypeError as e:
    assert str(e) == 'NoMapping.__prepare__() must return a mapping, not int', e


# === __instancecheck__ and __subclasscheck__ ===
class Duck(type):
    def __instancecheck__(cls, instance):
        return hasattr(instance, 'quack')

    def __subclasscheck__(cls, sub):
        return 'quack' in vars(sub)


class Ducks(metaclass=Duck):
    pass


class Mallard:
    def quack(self):
        pass


assert isinstance(Mallard(), Ducks) and not isinstance(3, Ducks)
assert issubclass(Mallard, Ducks) and not issubclass(int, Ducks)
assert isinstance(3, (str, Ducks, int)) and not isinstance(3, (str, Ducks))
assert isinstance(Ducks(), Ducks)

# === a metaclass that is a function ===
def make(name, bases, ns, **kw):
    return (name, bases, ns['x'], kw)


class F(metaclass=make, k=1):
    x = 10


assert F == ('F', (), 10, {'k': 1})


# === metaclass conflicts ===
class M1(type):
    pass


class M2(type):
    pass


class C1(metaclass=M1):
    pass


class C2(metaclass=M2):
    pass


try:
    class C3(C1, C2):
        pass
    assert False
except TypeError as e:
    assert str(e) == 'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases'


class M3(M1, M2):
    pass


class C4(C1, C2, metaclass=M3):
    pass


assert type(C4) is M3


class C5(C4, C1):
    pass


assert type(C5) is M3

# === type(name, bases, namespace) ===
D = type('D', (), {'x': 1, 'f': lambda self: self.x})
assert D().f() == 1 and D.__name__ == 'D' and D.__qualname__ == 'D' and D.__module__ == '__main__'
E = type('E', (C1,), {})
assert type(E) is M1
G = M3('G', (C1, D), dict(y=2))
assert G.x == 1 and G.y == 2 and type(G) is M3


class WithInit:
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag


H = type('H', (WithInit,), {}, tag='t')
assert H.tag == 't'
for args, message in [
    ((1, 2), 'type() takes 1 or 3 arguments'),
    ((), 'type() takes 1 or 3 arguments'),
    ((1, (), {}), 'type.__new__() argument 1 must be str, not int'),
    (('X', [], {}), 'type.__new__() argument 2 must be tuple, not list'),
    (('X', (), []), 'type.__new__() argument 3 must be dict, not list'),
    (('X', (1,), {}), 'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases'),
    (('X', (bool,), {}), "type 'bool' is not an acceptable base type"),
    (('X', (D, D), {}), 'duplicate base class D'),
]:
    try:
        type(*args)
        assert False, args
    except TypeError as e:
        assert str(e) == message, str(e)
try:
    Meta('X')
    assert False
except TypeError as e:
    assert str(e) == "Meta.__new__() missing 2 required positional arguments: 'bases' and 'ns'", e
try:
    M1('X')
    assert False
except TypeError as e:
    assert str(e) == 'type.__new__() takes exactly 3 arguments (1 given)', e
try:
    class BadKw(x=1):
        pass
    assert False
except TypeError as e:
    assert str(e) == 'BadKw.__init_subclass__() takes no keyword arguments', e


# === __mro_entries__ ===
class Alias:
    def __init__(self, *bases):
        self.bases = bases

    def __mro_entries__(self, bases):
        return self.bases


alias = Alias(D, WithInit)


class FromAlias(alias, tag=7):
    pass


assert FromAlias.__bases__ == (D, WithInit) and FromAlias.__orig_bases__ == (alias,) and FromAlias.tag == 7
try:
    type('X', (alias,), {})
    assert False
except TypeError as e:
    assert str(e) == "type() doesn't support MRO entry resolution; use types.new_class()", e


# === __classcell__ must reach type.__new__ ===
class Forgetful(type):
    def __new__(mcls, name, bases, ns):
        return super().__new__(mcls, name, bases, {k: v for k, v in ns.items() if k != '__classcell__'})


try:
    class Lost(metaclass=Forgetful):
        def f(self):
            return __class__
    assert False
except RuntimeError as e:
    assert str(e) == "__class__ not set defining 'Lost' as <class '__main__.Lost'>. Was __classcell__ propagated to type.__new__?", e


# === metaclass methods through super() and cooperative metaclasses ===
class Base(type):
    def describe(cls):
        return ['Base', cls.__name__]


class Derived(Base):
    def describe(cls):
        return ['Derived', *super().describe()]


class Described(metaclass=Derived):
    pass


assert Described.describe() == ['Derived', 'Base', 'Described']
bound = Described.describe
assert bound() == ['Derived', 'Base', 'Described'] and bound.__self__ is Described
assert Derived.describe(Described) == bound()


# === the usual plugin registry ===
class PluginMeta(type):
    plugins = []

    def __init__(cls, name, bases, attrs):
        if bases:
            PluginMeta.plugins.append(cls)


class Plugin(metaclass=PluginMeta):
    pass


class P1(Plugin):
    pass


class P2(Plugin):
    pass


assert [p.__name__ for p in Plugin.plugins] == ['P1', 'P2']


# === class attributes validated by descriptors and a metaclass ===
class Field:
    def __set_name__(self, owner, name):
        self.name = name
        owner.fields = [*getattr(owner, 'fields', []), name]

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return instance.__dict__.get(self.name, 'unset')

    def __set__(self, instance, value):
        instance.__dict__[self.name] = value


class ModelMeta(type):
    def __new__(mcls, name, bases, ns):
        for key, kind in list(ns.get('schema', {}).items()):
            ns[key] = Field()
        return type.__new__(mcls, name, bases, ns)


class Model(metaclass=ModelMeta):
    schema = {'a': int, 'b': str}


m = Model()
assert Model.fields == ['a', 'b'] and m.a == 'unset'
m.a = 5
assert m.a == 5 and m.__dict__ == {'a': 5}


# === a keyword of a class statement that is there twice ===
given = {'metaclass': type}
try:
    class Twice(metaclass=type, **given):
        pass
    assert False
except TypeError as e:
    assert str(e) == "__build_class__() got multiple values for keyword argument 'metaclass'", e
try:
    class Mapped(**5):
        pass
    assert False
except TypeError as e:
    assert str(e) == '__build_class__() argument after ** must be a mapping, not int', e
