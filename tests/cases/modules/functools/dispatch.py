from collections.abc import Mapping, Sequence
from functools import singledispatch, singledispatchmethod, total_ordering


def error(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an error'


# === singledispatch ===
@singledispatch
def kind(x, *rest):
    """Doc of kind."""
    return 'object'


@kind.register(int)
def _(x, *rest):
    return f'int{len(rest)}'


@kind.register(str)
def _(x):
    return 'str'


@kind.register(list)
@kind.register(tuple)
def _(x):
    return 'list or tuple'


kind.register(Mapping, lambda x: 'mapping')
assert kind(1.5) == 'object' and kind(1) == 'int0' and kind(1, 2) == 'int1' and kind(True) == 'int0' and kind('a') == 'str'
assert kind([]) == kind(()) == 'list or tuple' and kind({}) == 'mapping' and kind.__name__ == 'kind' and kind.__doc__ == 'Doc of kind.'
assert kind.dispatch(bool)(1) == 'int0' and kind.dispatch(float) is kind.registry[object] and kind.dispatch(dict)({}) == 'mapping'
assert error(kind) == 'TypeError: kind requires at least 1 positional argument'


class Base:
    pass


class Derived(Base):
    pass


kind.register(Base, lambda x: 'base')
assert kind(Derived()) == 'base'
kind.register(Derived, lambda x: 'derived')
assert kind(Derived()) == 'derived' and kind(Base()) == 'base'


class Items(Sequence):
    def __len__(self):
        return 0

    def __getitem__(self, i):
        raise IndexError


kind.register(Sequence, lambda x: 'sequence')
assert kind(Items()) == 'sequence' and kind(range(3)) == 'sequence' and kind('a') == 'str'
assert error(kind.register, 5).startswith('TypeError: Invalid first argument to `register()`: 5.')


# === singledispatchmethod ===
class Formatter:
    @singledispatchmethod
    def show(self, arg):
        return f'? {arg}'

    @show.register(int)
    def _(self, arg):
        return f'int {arg}'

    @show.register(list)
    def _(self, arg):
        return ', '.join(self.show(a) for a in arg)

    @singledispatchmethod
    @classmethod
    def make(cls, arg):
        return (cls.__name__, 'any', arg)

    @make.register(int)
    @classmethod
    def _(cls, arg):
        return (cls.__name__, 'int', arg)


f = Formatter()
assert f.show(1) == 'int 1' and f.show('x') == '? x' and f.show([1, 'b']) == 'int 1, ? b'
assert Formatter.make(1) == ('Formatter', 'int', 1) and Formatter.make('s') == ('Formatter', 'any', 's')


# === total_ordering ===
def ordered(method):
    class C:
        def __init__(self, n):
            self.n = n

        def __eq__(self, other):
            return self.n == other.n if isinstance(other, C) else NotImplemented

    def compare(self, other):
        if not isinstance(other, C):
            return NotImplemented
        return {'__lt__': self.n < other.n, '__le__': self.n <= other.n, '__gt__': self.n > other.n, '__ge__': self.n >= other.n}[method]

    setattr(C, method, compare)
    return total_ordering(C)


for method in ('__lt__', '__le__', '__gt__', '__ge__'):
    C = ordered(method)
    one, two = C(1), C(2)
    assert one < two and one <= two and two > one and two >= one and one <= C(1) and one >= C(1)
    assert not one > two and not one >= two and not two < one and not two <= one and not one < C(1) and not one > C(1)
    assert error(lambda: one < 5).startswith("TypeError: '<' not supported between instances of 'C' and 'int'")
    assert [c.n for c in sorted([C(3), C(1), C(2)])] == [1, 2, 3]
assert error(total_ordering, Base) == 'ValueError: must define at least one ordering operation: < > <= >='
