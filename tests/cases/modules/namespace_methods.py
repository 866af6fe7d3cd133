# needs: 3.14
"""types.SimpleNamespace is a built-in type: its methods are slot wrappers, with their words."""
from types import SimpleNamespace, MethodWrapperType, WrapperDescriptorType
import copy


def error(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


class Derived(SimpleNamespace):
    pass


class Pretender:
    __class__ = SimpleNamespace

    def __init__(self):
        self.a = 1


ns = SimpleNamespace(a=1)

# Wrong objects and numbers of arguments.
assert error(SimpleNamespace.__eq__, 1, 2) == "TypeError: descriptor '__eq__' requires a 'types.SimpleNamespace' object but received a 'int'"
assert error(SimpleNamespace.__repr__, Pretender()) == "TypeError: descriptor '__repr__' requires a 'types.SimpleNamespace' object but received a 'Pretender'"
assert error(SimpleNamespace.__init__) == "TypeError: descriptor '__init__' of 'types.SimpleNamespace' object needs an argument"
assert error(SimpleNamespace.__lt__, ns) == 'TypeError: expected 1 argument, got 0'
assert error(SimpleNamespace.__lt__, ns, ns, ns) == 'TypeError: expected 1 argument, got 2'
assert error(SimpleNamespace.__repr__, ns, b=1) == 'TypeError: wrapper __repr__() takes no keyword arguments'
assert error(SimpleNamespace.__reduce__, 1) == "TypeError: descriptor '__reduce__' for 'types.SimpleNamespace' objects doesn't apply to a 'int' object"
assert error(SimpleNamespace.__reduce__, ns, 1) == 'TypeError: SimpleNamespace.__reduce__() takes no arguments (1 given)'
assert error(SimpleNamespace.__replace__, ns, 1) == 'TypeError: __replace__() takes no positional arguments'
assert error(SimpleNamespace, {}, {}) == 'TypeError: SimpleNamespace expected at most 1 argument, got 2'
assert error(Derived, {}, {}) == 'TypeError: Derived expected at most 1 argument, got 2'
assert error(SimpleNamespace, {1: 2}) == 'TypeError: keywords must be strings'
assert error(SimpleNamespace, 1) == "TypeError: 'int' object is not iterable"
assert error(SimpleNamespace.__new__, 1) == 'TypeError: types.SimpleNamespace.__new__(X): X is not a type object (int)'
assert type(SimpleNamespace.__eq__) is WrapperDescriptorType and type(ns.__eq__) is MethodWrapperType
assert 'function' not in type(ns.__replace__).__name__.replace('builtin_function', '')

# What has only the class by name is no namespace.
assert (ns == Pretender()) is False and ns.__eq__(Pretender()) is NotImplemented
assert (ns == Derived(a=1)) is True and (Derived(a=1) != SimpleNamespace(a=2)) is True
assert error(lambda: ns < Derived(a=2)) == "TypeError: '>' not supported between instances of 'dict' and 'dict'"
assert error(lambda: ns < 1) == "TypeError: '<' not supported between instances of 'types.SimpleNamespace' and 'int'"
assert error(hash, ns) == "TypeError: unhashable type: 'types.SimpleNamespace'" and error(hash, Derived()) == "TypeError: unhashable type: 'Derived'"

# Filling.
assert repr(SimpleNamespace({'a': 1, 'b': 2}, b=3)) == 'namespace(a=1, b=3)'
assert repr(Derived([('x', 1)], y=2)) == 'Derived(x=1, y=2)'
again = SimpleNamespace(a=1)
again.__init__({'b': 2}, c=3)
assert vars(again) == {'a': 1, 'b': 2, 'c': 3}
assert vars(SimpleNamespace.__new__(SimpleNamespace, 1, 2)) == {}
del again.b
assert repr(again) == 'namespace(a=1, c=3)'
again.__dict__.clear()
again.__dict__.update({'z': 1, 2: 3, '': 4})
assert repr(again) == 'namespace(z=1)'
assert error(setattr, again, '__dict__', {}) == error(delattr, Derived(), '__dict__') == 'AttributeError: readonly attribute'
again.me = again
assert repr(again) == 'namespace(z=1, me=namespace(...))'


class Items:
    def keys(self):
        yield 'one'
        yield 'two'

    def __getitem__(self, key):
        return Shown(key)


class Shown:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return f'<{self.text}>'

    def __eq__(self, other):
        return self.text == other.text


made = SimpleNamespace(Items(), three=Shown(3))
assert repr(made) == 'namespace(one=<one>, two=<two>, three=<3>)'
assert made == SimpleNamespace(Items(), three=Shown(3)) != SimpleNamespace(Items(), three=Shown(4))

# Derived classes.


class Own(SimpleNamespace):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, more=True, **kwargs)

    def __repr__(self):
        return 'Own of ' + super().__repr__()

    def __eq__(self, other):
        return super().__eq__(other) if other is not None else 'none'

    __hash__ = object.__hash__


own = Own(a=1)
assert repr(own) == 'Own of Own(more=True, a=1)' and str(own) == repr(own) and (own == None) == 'none'
assert own == SimpleNamespace(more=True, a=1) and (own != None) is True and hash(own) == hash(own)
assert repr(copy.replace(own, a=2)) == 'Own of Own(more=True, a=2)'
assert copy.copy(own) == own == copy.deepcopy(own) and copy.deepcopy(own) is not own and type(copy.copy(own)) is Own


class Slotted(SimpleNamespace):
    __slots__ = ('s',)


slotted = Slotted(a=1, s=2)
assert slotted.a == 1 and vars(slotted) == {'a': 1, 's': 2}


assert error(setattr, SimpleNamespace, 'x', 1) == "TypeError: cannot set 'x' attribute of immutable type 'types.SimpleNamespace'"


class Deleting:
    def __repr__(self):
        del shrinking.second
        return 'gone'


shrinking = SimpleNamespace(first=Deleting(), second=2, third=3)
assert repr(shrinking) == 'namespace(first=gone, third=3)'
