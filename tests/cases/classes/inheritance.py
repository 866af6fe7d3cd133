# === bases, MRO, super ===
class Animal:
    kind = 'animal'

    def __init__(self, name):
        self.name = name

    def speak(self):
        return f'{self.name} makes a sound'

    def describe(self):
        return f'{self.kind}: {self.speak()}'


class Dog(Animal):
    kind = 'dog'

    def __init__(self, name, tricks=()):
        super().__init__(name)
        self.tricks = list(tricks)

    def speak(self):
        return super().speak() + ', woof'


d = Dog('Rex', ['sit'])
assert d.describe() == 'dog: Rex makes a sound, woof'
assert d.tricks == ['sit']
assert isinstance(d, Animal) and issubclass(Dog, Animal)
assert Dog.__bases__ == (Animal,)
assert Dog.__mro__ == (Dog, Animal, object)
assert Dog.mro() == [Dog, Animal, object]
assert object.mro() == [object]
assert Dog.__base__ is Animal
assert super(Dog, d).speak() == 'Rex makes a sound'
assert Animal.speak(d) == 'Rex makes a sound'

# === the diamond ===
log = []


class Base:
    def __init__(self):
        log.append('Base')

    def who(self):
        return ['Base']


class Left(Base):
    def __init__(self):
        log.append('Left')
        super().__init__()

    def who(self):
        return ['Left'] + super().who()


class Right(Base):
    def __init__(self):
        log.append('Right')
        super().__init__()

    def who(self):
        return ['Right'] + super().who()


class Bottom(Left, Right):
    def __init__(self):
        log.append('Bottom')
        super().__init__()

    def who(self):
        return ['Bottom'] + super().who()


b = Bottom()
assert log == ['Bottom', 'Left', 'Right', 'Base']
assert b.who() == ['Bottom', 'Left', 'Right', 'Base']
assert [c.__name__ for c in Bottom.__mro__] == ['Bottom', 'Left', 'Right', 'Base', 'object']

# === super in class methods and static ways ===
class Maker:
    @classmethod
    def make(cls, n):
        return f'{cls.__name__}{n}'


class SubMaker(Maker):
    @classmethod
    def make(cls, n):
        return 'sub ' + super().make(n)


assert SubMaker.make(1) == 'sub SubMaker1'
assert SubMaker().make(2) == 'sub SubMaker2'

# === super and properties, __getattr__, __setattr__ ===
class Root:
    @property
    def value(self):
        return 10

    def __setattr__(self, name, value):
        super().__setattr__(name, value)


class Leaf(Root):
    @property
    def value(self):
        return super().value + 1

    def __setattr__(self, name, value):
        super().__setattr__('_' + name, value)


leaf = Leaf()
assert leaf.value == 11
leaf.q = 5
assert leaf._q == 5 and not hasattr(leaf, 'q')
object.__setattr__(leaf, 'raw', 6)
assert leaf.raw == 6

# === errors ===
def message(f, *args):
    try:
        f(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return 'nothing raised'


def conflict():
    class X(object, Animal):
        pass


def twice():
    class X(Animal, Animal):
        pass


def final():
    class X(bool):
        pass


def cross():
    class P(Left, Right):
        pass

    class Q(Right, Left):
        pass

    class R(P, Q):
        pass


def layouts():
    class X(OSError, ImportError):
        pass


assert message(conflict) == 'TypeError: Cannot create a consistent method resolution order (MRO) for bases object, Animal'
assert message(twice) == 'TypeError: duplicate base class Animal'
assert message(final) == "TypeError: type 'bool' is not an acceptable base type"
assert message(cross) == 'TypeError: Cannot create a consistent method resolution order (MRO) for bases Left, Right'
assert message(layouts) == 'TypeError: multiple bases have instance lay-out conflict'
assert message(lambda: super(Dog, 5)) == (
    'TypeError: super(type, obj): obj (instance of int) is not an instance or subtype of type (Dog).')
assert message(lambda: super(Dog, d).nothing) == "AttributeError: 'super' object has no attribute 'nothing'"
assert message(lambda: super(1, 2)) == 'TypeError: super() argument 1 must be a type, not int'

# === __init__ and __new__ of object ===
class Init:
    def __init__(self, *args):
        super().__init__(*args)


class New:
    def __new__(cls, *args):
        return super().__new__(cls, *args)


class Both:
    def __new__(cls, *args):
        return super().__new__(cls)

    def __init__(self, *args):
        self.args = args


Init()
assert message(Init, 1) == 'TypeError: object.__init__() takes exactly one argument (the instance to initialize)'
New()
assert message(New, 1) == 'TypeError: object.__new__() takes exactly one argument (the type to instantiate)'
assert Both(1, 2).args == (1, 2)
assert message(Animal.__init__) == "TypeError: Animal.__init__() missing 2 required positional arguments: 'self' and 'name'"

# === __new__ can give anything; __init__ runs only on instances of the class ===
class Cached:
    instances = {}

    def __new__(cls, key):
        if key not in cls.instances:
            cls.instances[key] = super().__new__(cls)
        return cls.instances[key]

    def __init__(self, key):
        self.key = key
        self.count = getattr(self, 'count', 0) + 1


c = Cached('a')
assert Cached('a') is c and c.count == 2 and Cached('b') is not c


class NotMine:
    def __new__(cls):
        return 42

    def __init__(self):
        raise AssertionError('never runs')


assert NotMine() == 42

# === __init_subclass__, with keywords ===
registry = {}


class Plugin:
    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        registry[tag] = cls
        cls.tag = tag


class JsonPlugin(Plugin, tag='json'):
    pass


class Plain(Plugin):
    pass


assert registry == {'json': JsonPlugin, None: Plain}
assert JsonPlugin.tag == 'json' and Plugin.__dict__.get('tag') is None


def keyword():
    class X(Animal, nothing=1):
        pass


assert message(keyword) == 'TypeError: keyword.<locals>.X.__init_subclass__() takes no keyword arguments'

# === __set_name__ ===
class Field:
    def __set_name__(self, owner, name):
        self.owner = owner
        self.name = name


class Model:
    a = Field()
    b = Field()


assert (Model.a.name, Model.b.name) == ('a', 'b') and Model.a.owner is Model


class BadField:
    def __set_name__(self, owner, name):
        raise ValueError('bad field')


try:
    class Failing:
        x = BadField()
    assert False
except ValueError as e:
    assert str(e) == 'bad field'
    assert e.__notes__ == ["Error calling __set_name__ on 'BadField' instance 'x' in 'Failing'"]

# === type() with one and with three arguments ===
assert type(5) is int and type(d) is Dog and type(Dog) is type and type(type) is type
T = type('T', (Animal,), {'kind': 't', 'f': lambda self: self.kind})
t = T('tee')
assert t.f() == 't' and t.describe() == 't: tee makes a sound'
assert T.__name__ == 'T' and T.__module__ == '__main__'
assert message(type, 1, 2) == 'TypeError: type() takes 1 or 3 arguments'
assert message(type, 'T', 1, {}) == 'TypeError: type.__new__() argument 2 must be tuple, not int'
assert message(type, 'T', (), 1) == 'TypeError: type.__new__() argument 3 must be dict, not int'
assert message(type, 1, (), {}) == 'TypeError: type.__new__() argument 1 must be str, not int'

# === nested classes, closures in methods, class scope ===
def outer(n):
    class Inner:
        value = n

        def get(self):
            return n + self.value

        class Deep:
            pass

    return Inner


I = outer(4)
assert I().get() == 8
assert I.__qualname__ == 'outer.<locals>.Inner'
assert I.Deep.__qualname__ == 'outer.<locals>.Inner.Deep'
assert repr(I) == "<class '__main__.outer.<locals>.Inner'>"
x = 'global'


class Scope:
    x = 'class'
    y = x

    def read(self):
        return x


assert Scope.y == 'class' and Scope().read() == 'global'

# === __class__ in methods; private names ===
class Me:
    def cls(self):
        return __class__

    def __secret(self):
        return 'secret'

    def tell(self):
        return self.__secret()


assert Me().cls() is Me
assert Me().tell() == 'secret'
assert Me()._Me__secret() == 'secret'
assert message(lambda: Me().__secret()) == "AttributeError: 'Me' object has no attribute '__secret'"

# === class decorators ===
def tagged(cls):
    cls.tagged = True
    return cls


@tagged
class Decorated:
    pass


assert Decorated.tagged


# === many bases ===
many = [type(f'Base{i}', (), {}) for i in range(500)]
wide = type('Wide', tuple(many), {})
assert wide.__mro__ == (wide, *many, object)
wider = type('Wider', (wide, *many[100:200]), {})
assert wider.mro() == [wider, wide, *many, object]
try:
    type('Crossed', (wide, many[1], many[0]), {})
    assert False
except TypeError as e:
    assert str(e) == 'Cannot create a consistent method resolution order (MRO) for bases Base0, Base1', str(e)
for bases, message in [((many[0], bool, many[0]), "type 'bool' is not an acceptable base type"), ((many[0], many[0]), 'duplicate base class Base0')]:
    try:
        type('Refused', bases, {})
        assert False
    except TypeError as e:
        assert str(e) == message, str(e)
