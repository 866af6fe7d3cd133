# === what is said where a special method is missing, or gives what it should not ===
def raised(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


def set_item(o):
    o[0] = 1


def delete_item(o):
    del o[0]


# === one of __setitem__ and __delitem__ ===
class Deletes:
    def __delitem__(self, key):
        pass


class Sets:
    def __setitem__(self, key, value):
        pass


assert raised(set_item, Deletes()) == 'AttributeError: __setitem__'
assert raised(delete_item, Sets()) == 'AttributeError: __delitem__'
assert raised(set_item, Sets()) is raised(delete_item, Deletes()) is None
assert raised(set_item, object()) == "TypeError: 'object' object does not support item assignment"


# === `in` and the constructors of bytes take any TypeError for "cannot be gone through" ===
class NoIterator:
    def __iter__(self):
        return 5


class Raises:
    def __iter__(self):
        raise ValueError('mine')


class RaisesType:
    def __iter__(self):
        raise TypeError('mine')


class OnlyNext:
    def __next__(self):
        return 1


for kind in (NoIterator, RaisesType, OnlyNext):
    assert raised(lambda: 1 in kind()) == f"TypeError: argument of type '{kind.__name__}' is not a container or iterable"
    assert raised(bytes, kind()) == f"TypeError: cannot convert '{kind.__name__}' object to bytes"
    assert raised(bytearray, kind()) == f"TypeError: cannot convert '{kind.__name__}' object to bytearray"
    assert raised(''.join, kind()) == raised(b''.join, kind()) == 'TypeError: can only join an iterable'
    assert raised(bytearray().extend, kind()) == f"TypeError: can't extend bytearray with {kind.__name__}"
    assert raised([1].__setitem__, slice(0, 1, 2), kind()) == 'TypeError: must assign iterable to extended slice'
assert raised(lambda: 1 in Raises()) == raised(bytes, Raises()) == 'ValueError: mine'


class Index:
    def __index__(self):
        return 'x'


class IndexAndItems(Index):
    def __iter__(self):
        return iter([1, 2])


assert raised(bytes, Index()) == "TypeError: cannot convert 'Index' object to bytes"
assert bytes(IndexAndItems()) == b'\x01\x02' and bytearray(IndexAndItems()) == b'\x01\x02'


# === __hash__ may return an int of a derived class ===
class Int(int):
    pass


class Hashed:
    def __hash__(self):
        return Int(5)


assert hash(Hashed()) == 5 and type(hash(Hashed())) is int and len({Hashed(): 1}) == 1


# === super().__setattr__ of a class with slots ===
class Slotted:
    __slots__ = ('a',)


class Setting(Slotted):
    __slots__ = ()

    def __setattr__(self, name, value):
        super().__setattr__(name, value)


assert raised(setattr, Slotted(), 'q', 1) == "AttributeError: 'Slotted' object has no attribute 'q' and no __dict__ for setting new attributes"
assert raised(setattr, Setting(), 'q', 1) == raised(delattr, Setting(), 'q') == "AttributeError: 'Setting' object has no attribute 'q'"


# === what is checked first where a class is made ===
class A:
    pass


class B(A):
    pass


assert raised(type, 'C', (A, B, int, str), {}) == 'TypeError: multiple bases have instance lay-out conflict'
assert raised(type, 'C', (A, B), {}).startswith('TypeError: Cannot create a consistent method resolution order (MRO)')
assert raised(type, 'C', (A,), {'__slots__': ('b', '__dict__'), 'b': 1}) == 'TypeError: __dict__ slot disallowed: we already got one'
for base in (A, set, frozenset):
    assert raised(type, 'C', (base,), {'__slots__': '__weakref__'}) == 'TypeError: __weakref__ slot disallowed: we already got one'
