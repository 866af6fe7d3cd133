from itertools import combinations, combinations_with_replacement, islice, permutations, product
from math import comb, perm


def error(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an error'


def text(selections):
    return ' '.join(''.join(s) for s in selections)


# === product ===
assert text(product('ABC', 'xy')) == 'Ax Ay Bx By Cx Cy'
assert list(product([0, 1], repeat=2)) == [(0, 0), (0, 1), (1, 0), (1, 1)]
assert list(product()) == [()]
assert list(product('ab', repeat=0)) == [()]
assert list(product('ab', [])) == []
assert len(list(product(range(3), 'ab', repeat=2))) == 36
assert error(product, 'a', repeat=-1) == 'ValueError: repeat argument cannot be negative'
assert error(product, 5) == "TypeError: 'int' object is not iterable"

# === permutations ===
assert text(permutations('ABC', 2)) == 'AB AC BA BC CA CB'
assert text(permutations('ABC')) == 'ABC ACB BAC BCA CAB CBA'
assert list(permutations([])) == [()]
assert list(permutations('ab', 0)) == [()]
assert list(permutations('ab', 3)) == []
assert len(list(permutations(range(6), 4))) == perm(6, 4)
assert error(permutations, 'ab', -1) == 'ValueError: r must be non-negative'
assert error(permutations, 'ab', 'x') == 'TypeError: Expected int as r'
p = permutations('ABC')
assert next(p) == ('A', 'B', 'C') and list(p)[-1] == ('C', 'B', 'A') and list(p) == []

# === combinations ===
assert text(combinations('ABCD', 2)) == 'AB AC AD BC BD CD'
assert list(combinations('ab', 3)) == []
assert list(combinations('ab', 0)) == [()]
assert len(list(combinations(range(10), 5))) == comb(10, 5)
assert list(combinations(iterable=[1, 2], r=1)) == [(1,), (2,)]
assert error(combinations, 'ab', -1) == 'ValueError: r must be non-negative'
assert error(combinations, 'ab') == "TypeError: combinations() missing required argument 'r' (pos 2)"
assert error(combinations, 'ab', None) == "TypeError: 'NoneType' object cannot be interpreted as an integer"

# === combinations_with_replacement ===
assert text(combinations_with_replacement('ABC', 2)) == 'AA AB AC BB BC CC'
assert list(combinations_with_replacement([], 2)) == []
assert list(combinations_with_replacement([], 0)) == [()]
assert list(combinations_with_replacement('a', 3)) == [('a', 'a', 'a')]

# === each is lazy and changes nothing handed out ===
big = product(range(1000), repeat=6)
first = list(islice(big, 2))
assert first == [(0, 0, 0, 0, 0, 0), (0, 0, 0, 0, 0, 1)]
