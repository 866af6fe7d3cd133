# Methods of built-in types take instances of classes derived from them as operands.


class Money(int):
    def __add__(self, other):
        return Money(super().__add__(other))
    __radd__ = __add__
    def __sub__(self, other):
        return Money(super().__sub__(other))
    def __mul__(self, other):
        return Money(super().__mul__(other))
    def __floordiv__(self, other):
        return Money(super().__floordiv__(other))
    def __divmod__(self, other):
        return super().__divmod__(other)
    def __pow__(self, other, mod=None):
        return Money(super().__pow__(other, mod))
    def __eq__(self, other):
        return super().__eq__(other)
    def __lt__(self, other):
        return super().__lt__(other)
    def __hash__(self):
        return super().__hash__()
    def __repr__(self):
        return f'Money({int(self)})'


# === int ===
assert repr(Money(1) + Money(2)) == 'Money(3)' and repr(sum([Money(1), Money(2)])) == 'Money(3)'
assert repr(Money(5) - Money(2)) == 'Money(3)' and repr(Money(5) * Money(2)) == 'Money(10)' and repr(Money(5) // Money(2)) == 'Money(2)'
assert divmod(Money(5), Money(2)) == (2, 1) and repr(Money(2) ** Money(3)) == 'Money(8)' and repr(pow(Money(2), Money(5), Money(7))) == 'Money(4)'
assert Money(1) == Money(1) and Money(1) < Money(2) and {Money(1): 'a'}[Money(1)] == 'a'
assert (1).__add__(Money(2)) == 3 and (1).__eq__(Money(1)) is True and (1).__lt__(Money(2)) is True
assert (1).__radd__(Money(2)) == 3 and (5).__divmod__(Money(2)) == (2, 1) and (5).__rsub__(Money(7)) == 2
assert int.__add__(Money(1), Money(2)) == 3 and (1.5).__add__(Money(2)) == 3.5 and (2j).__add__(Money(2)) == 2 + 2j

# === float ===
class Metre(float):
    def __add__(self, other):
        return Metre(super().__add__(other))
    def __truediv__(self, other):
        return Metre(super().__truediv__(other))
    def __eq__(self, other):
        return super().__eq__(other)
assert Metre(1) + Metre(2) == Metre(3) and type(Metre(1) + Money(2)) is Metre and Metre(1) / Metre(4) == 0.25

# === str and bytes ===
class Name(str):
    def __add__(self, other):
        return Name(super().__add__(other))
    def __eq__(self, other):
        return super().__eq__(other)
    def __lt__(self, other):
        return super().__lt__(other)
    def __mod__(self, other):
        return Name(super().__mod__(other))
    def __hash__(self):
        return super().__hash__()
class Shown(int):
    def __str__(self):
        return 'shown'
assert Name('a') + Name('b') == Name('ab') and Name('a') < Name('b') and {Name('a'): 1}[Name('a')] == 1
assert Name('%s') % Shown(1) == 'shown' and '%s'.__mod__(Shown(1)) == 'shown'
class Text(str):
    pass
assert Text('%s') % Shown(1) == 'shown' and Text('%s|%d') % (Shown(1), Shown(2)) == 'shown|2'
class Raw(bytes):
    def __add__(self, other):
        return Raw(super().__add__(other))
    def __eq__(self, other):
        return super().__eq__(other)
assert Raw(b'a') + Raw(b'b') == Raw(b'ab') and b'a'.__add__(bytearray(b'b')) == b'ab'
class HasBytes:
    def __bytes__(self):
        return b'ab'
assert b'%s|%b' % (HasBytes(), HasBytes()) == b'ab|ab'

# === Containers ===
class Items(list):
    def __add__(self, other):
        return Items(super().__add__(other))
    def __eq__(self, other):
        return super().__eq__(other)
class Point(tuple):
    def __add__(self, other):
        return Point(super().__add__(other))
    def __eq__(self, other):
        return super().__eq__(other)
class Table(dict):
    def __or__(self, other):
        return Table(super().__or__(other))
    def __eq__(self, other):
        return super().__eq__(other)
class Group(set):
    def __or__(self, other):
        return Group(super().__or__(other))
    def __sub__(self, other):
        return Group(super().__sub__(other))
    def __le__(self, other):
        return super().__le__(other)
    def __eq__(self, other):
        return super().__eq__(other)
assert Items([1]) + Items([2]) == Items([1, 2]) and [1].__add__(Items([2])) == [1, 2] and [1].__eq__(Items([1])) is True
assert Point([1]) + Point([2]) == Point([1, 2]) and (1,).__eq__(Point([1])) is True
assert Table(a=1) | Table(b=2) == Table(a=1, b=2) and {}.__eq__(Table()) is True
assert Group([1]) | Group([2]) == Group([1, 2]) and Group([1, 2]) - Group([1]) == Group([2]) and Group([1]) <= Group([1, 2])
assert {1}.__or__(frozenset([2])) == {1, 2} and frozenset([1]).__and__(Group([1])) == {1}

# === What is not related is not taken ===
assert (1).__add__('a') is NotImplemented and (1).__eq__('1') is NotImplemented and 'a'.__eq__(Money(1)) is NotImplemented
try:
    [1].__add__(Money(1))
    assert False
except TypeError as e:
    assert str(e) == 'can only concatenate list (not "Money") to list', e

# === Names and keywords of a class derived from str ===
class Key(str):
    pass
def named(**kwargs):
    return sorted(kwargs)
def two(a, b):
    return a, b
class Holder:
    a = 1
assert getattr(Holder, Key('a')) == 1 and hasattr(Holder, Key('b')) is False
setattr(Holder, Key('b'), 2)
assert Holder.b == 2 and named(**{Key('x'): 1, 'y': 2}) == ['x', 'y'] and two(**{Key('b'): 1, Key('a'): 2}) == (2, 1)
assert dict(**{Key('a'): 1}) == {'a': 1}

# === object.__ne__ is the opposite of the object's own equality, also of an object with itself ===
class Plain:
    def __lt__(self, other):
        return super().__ne__(other)


class Undecided:
    def __eq__(self, other):
        return NotImplemented


plain, error = Plain(), ValueError()
assert plain.__ne__(plain) is False
assert object.__ne__(Plain, Plain) is False
assert type.__ne__(Plain, Plain) is False
assert error.__ne__(error) is False
assert plain.__ne__(Plain()) is NotImplemented
assert (plain < plain) is False
assert min(plain, plain) is plain
undecided = Undecided()
assert undecided.__ne__(undecided) is NotImplemented
assert (undecided != undecided) is False
nan = float('nan')
assert object.__ne__(nan, nan) is True
