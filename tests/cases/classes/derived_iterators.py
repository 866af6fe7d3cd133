import functools
import itertools


# === enumerate, zip, map, filter, reversed ===
class Tens(enumerate):
    def __next__(self):
        number, item = super().__next__()
        return number * 10, item


assert list(Tens('ab')) == [(0, 'a'), (10, 'b')]
assert dict(Tens('xy', 1)) == {10: 'x', 20: 'y'}
t = Tens('abc')
assert iter(t) is t and next(t) == (0, 'a') and [*t] == [(10, 'b'), (20, 'c')]


class E(enumerate):
    pass


class Z(zip):
    pass


class M(map):
    def __init__(self, *arguments, **keywords):
        self.keywords = keywords


class F(filter):
    pass


class R(reversed):
    pass


assert list(E('ab', start=3)) == [(3, 'a'), (4, 'b')]
assert list(Z('ab', 'cd')) == [('a', 'c'), ('b', 'd')] and isinstance(Z(), zip)
assert repr(Z()).startswith('<__main__.Z object at 0x')
assert list(M(str, [1, 2])) == ['1', '2'] and M(str, [1], strict=True).keywords == {'strict': True}
assert list(F(None, [0, 1])) == [1]
assert list(R((1, 2, 3))) == [3, 2, 1] and type(R((1,))) is R
assert type(R([1])).__name__ == 'list_reverseiterator'
try:
    list(Z('ab', 'c', strict=True))
    assert False
except ValueError as e:
    assert str(e) == 'zip() argument 2 is shorter than argument 1'

# === itertools ===
for make, arguments, expected in [
    (itertools.accumulate, ([1, 2, 3],), [1, 3, 6]),
    (itertools.chain, ('ab', 'c'), ['a', 'b', 'c']),
    (itertools.combinations, ('abc', 2), [('a', 'b'), ('a', 'c'), ('b', 'c')]),
    (itertools.islice, ('abcd', 2), ['a', 'b']),
    (itertools.product, ('ab', [1]), [('a', 1), ('b', 1)]),
    (itertools.repeat, (1, 2), [1, 1]),
    (itertools.takewhile, (lambda x: x < 3, [1, 2, 3]), [1, 2]),
]:
    class S(make):
        def more(self):
            return next(self, None)

    s = S(*arguments)
    assert [s.more(), *s] == expected, make
    assert iter(s) is s and type(s) is S


# === functools.partial ===
class P(functools.partial):
    def __call__(self, *arguments):
        return 'called', super().__call__(*arguments)


p = P(pow, 2)
assert p(3) == ('called', 8) and p.func is pow and p.args == (2,) and callable(p)
