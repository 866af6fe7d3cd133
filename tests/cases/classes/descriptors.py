def message(f, *args):
    try:
        f(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return 'nothing raised'


# === property ===
class Celsius:
    def __init__(self, degrees=0):
        self._degrees = degrees

    @property
    def degrees(self):
        """The temperature."""
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError('too cold')
        self._degrees = value

    @degrees.deleter
    def degrees(self):
        del self._degrees

    @property
    def fahrenheit(self):
        return self._degrees * 9 / 5 + 32

    nothing = property()


c = Celsius(100)
assert c.degrees == 100 and c.fahrenheit == 212.0
c.degrees = 20
assert c.degrees == 20
assert message(setattr, c, 'degrees', -300) == 'ValueError: too cold'
del c.degrees
assert message(lambda: c.degrees) == "AttributeError: 'Celsius' object has no attribute '_degrees'"
assert message(setattr, c, 'fahrenheit', 1) == "AttributeError: property 'fahrenheit' of 'Celsius' object has no setter"
assert message(delattr, c, 'fahrenheit') == "AttributeError: property 'fahrenheit' of 'Celsius' object has no deleter"
assert message(lambda: c.nothing) == "AttributeError: property 'nothing' of 'Celsius' object has no getter"
assert type(Celsius.degrees) is property
assert Celsius.degrees.__doc__ == 'The temperature.'
assert Celsius.degrees.fget(Celsius(7)) == 7
assert Celsius.fahrenheit.fset is None
c.__dict__['fahrenheit'] = 'hidden'
c._degrees = 0
assert c.fahrenheit == 32.0

# === staticmethod and classmethod ===
class Tools:
    count = 0

    @staticmethod
    def add(a, b):
        return a + b

    @classmethod
    def make(cls, n=1):
        cls.count += n
        return cls

    @staticmethod
    def defaults(x=1, *args, **kw):
        return (x, args, kw)


class SubTools(Tools):
    pass


assert Tools.add(1, 2) == 3 and Tools().add(3, 4) == 7
assert Tools.make() is Tools and Tools().make(2) is Tools and Tools.count == 3
assert SubTools.make(5) is SubTools and SubTools.count == 8 and Tools.count == 3
assert Tools.defaults() == (1, (), {}) and Tools().defaults(2, 3, k=4) == (2, (3,), {'k': 4})
assert Tools.add.__name__ == 'add'
assert Tools.make.__self__ is Tools
assert Tools.__dict__['add'].__func__(5, 6) == 11
assert Tools.__dict__['add'](5, 6) == 11
assert message(staticmethod(1)) == "TypeError: 'int' object is not callable"

# === data and non-data descriptors ===
class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        return obj.__dict__.get(self.name, 'unset')

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f'{self.name} must be {self.kind.__name__}')
        obj.__dict__[self.name] = value

    def __delete__(self, obj):
        obj.__dict__.pop(self.name, None)


class Person:
    name = Typed(str)
    age = Typed(int)

    def __init__(self, name, age):
        self.name = name
        self.age = age


p = Person('Ann', 30)
assert (p.name, p.age) == ('Ann', 30)
assert message(Person, 'Bob', 'x') == 'TypeError: age must be int'
del p.age
assert p.age == 'unset'
assert type(Person.name) is Typed and Person.name.kind is str


class Lazy:
    def __init__(self, function):
        self.function = function

    def __get__(self, obj, objtype=None):
        value = self.function(obj)
        obj.__dict__[self.function.__name__] = value
        return value


class Report:
    computed = 0

    @Lazy
    def total(self):
        Report.computed += 1
        return 42


r = Report()
assert r.total == 42 and r.total == 42 and Report.computed == 1


class ReadOnly:
    def __get__(self, obj, objtype=None):
        return 'ro'

    def __set__(self, obj, value):
        raise AttributeError('read-only')


class Holder:
    attr = ReadOnly()


assert Holder.attr == 'ro' and Holder().attr == 'ro'
assert message(setattr, Holder(), 'attr', 1) == 'AttributeError: read-only'
assert message(delattr, Holder(), 'attr') == 'AttributeError: __delete__'

# === __getattr__ only for what is missing; __getattribute__ for all ===
class Dynamic:
    real = 1

    def __getattr__(self, name):
        if name.startswith('get_'):
            return lambda *args: (name[4:], args)
        raise AttributeError(f'no {name}')


d = Dynamic()
assert d.real == 1 and d.get_x(1, 2) == ('x', (1, 2))
assert message(lambda: d.other) == 'AttributeError: no other'
assert getattr(d, 'other', 5) == 5 and not hasattr(d, 'other') and hasattr(d, 'get_y')


class Guarded:
    def __init__(self):
        self.x = 1

    def __getattribute__(self, name):
        if name == 'secret':
            raise AttributeError('hidden')
        return super().__getattribute__(name)

    def __getattr__(self, name):
        return f'fallback {name}'


g = Guarded()
assert g.x == 1 and g.secret == 'fallback secret' and g.unknown == 'fallback unknown'

# === a property that raises AttributeError reaches __getattr__ ===
class Inner:
    @property
    def broken(self):
        return self.missing_thing

    def __getattr__(self, name):
        return f'<{name}>'


assert Inner().broken == '<missing_thing>'

# === __setattr__ and __delattr__ ===
class Frozen:
    def __init__(self, x):
        object.__setattr__(self, 'x', x)

    def __setattr__(self, name, value):
        raise AttributeError(f'cannot assign {name}')

    def __delattr__(self, name):
        raise AttributeError(f'cannot delete {name}')


f = Frozen(1)
assert f.x == 1
assert message(setattr, f, 'x', 2) == 'AttributeError: cannot assign x'
assert message(delattr, f, 'x') == 'AttributeError: cannot delete x'


class Counting:
    writes = 0

    def __setattr__(self, name, value):
        Counting.writes += 1
        super().__setattr__(name, value)


k = Counting()
for i in range(5):
    k.value = i
assert k.value == 4 and Counting.writes == 5

# === __slots__ ===
class Slotted:
    __slots__ = ('a', 'b')
    c = 1

    def __init__(self, a):
        self.a = a


s = Slotted(1)
assert s.a == 1
s.b = 2
assert s.b == 2
del s.b
assert message(lambda: s.b) == "AttributeError: 'Slotted' object has no attribute 'b'"
assert message(setattr, s, 'z', 1) == "AttributeError: 'Slotted' object has no attribute 'z' and no __dict__ for setting new attributes"
assert message(setattr, s, 'c', 1) == "AttributeError: 'Slotted' object attribute 'c' is read-only"
assert not hasattr(s, '__dict__')
assert repr(Slotted.a) == "<member 'a' of 'Slotted' objects>"


class SlottedSub(Slotted):
    pass


t = SlottedSub(1)
t.z = 3
assert t.z == 3 and t.a == 1 and t.__dict__ == {'z': 3}


def clash():
    class X:
        __slots__ = ('a',)
        a = 1


assert message(clash) == "ValueError: 'a' in __slots__ conflicts with class variable"

# === class attributes: mappings of classes ===
assert 'add' in Tools.__dict__ and 'nothing' not in Tools.__dict__
assert dir(Slotted)[-3:] == ['a', 'b', 'c']
assert [n for n in dir(t) if not n.startswith('__')] == ['a', 'b', 'c', 'z']


# === a descriptor that only sets: the instance's own value is read ===
class Positive:
    def __set_name__(self, owner, name):
        self.name = name

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f'{self.name} must be positive')
        instance.__dict__[self.name] = value


class Account:
    balance = Positive()
    limit = Positive()

    def __init__(self, balance):
        self.balance = balance


account = Account(5)
assert account.balance == 5 and account.balance + 1 == 6
account.balance += 2
assert account.balance == 7 and account.__dict__ == {'balance': 7}
assert isinstance(account.limit, Positive) and isinstance(Account.balance, Positive)
try:
    account.balance = -1
    assert False
except ValueError as e:
    assert str(e) == 'balance must be positive'


class OnlyDeletes:
    def __delete__(self, instance):
        instance.__dict__.clear()


class Cleared:
    x = OnlyDeletes()


cleared = Cleared()
cleared.__dict__['x'] = 1
assert cleared.x == 1
del cleared.x
assert cleared.__dict__ == {}
try:
    cleared.x = 1
    assert False
except AttributeError as e:
    assert str(e) == '__set__'
assert complex(type('C', (complex,), {})(1 + 2j)) == 1 + 2j
