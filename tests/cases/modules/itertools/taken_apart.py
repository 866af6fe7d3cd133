from itertools import combinations, combinations_with_replacement, pairwise, permutations, product, zip_longest

# A loop that takes the tuples apart gets the same items as one that keeps them.
MAKERS = [
    lambda: product('ab', [1, 2]),
    lambda: product([1, 2], repeat=2),
    lambda: permutations('abc', 2),
    lambda: combinations(range(4), 2),
    lambda: combinations_with_replacement('ab', 2),
    lambda: pairwise([1, 'x', None, 2.5]),
    lambda: zip_longest('abc', [1]),
    lambda: zip_longest([1], 'abc', fillvalue='-'),
]
for make in MAKERS:
    kept = list(make())
    apart = []
    for x, y in make():
        apart.append((x, y))
    assert apart == kept, (apart, kept)
    assert [(x, y) for x, y in make()] == kept
    assert len({id(pair) for pair in kept}) == len(kept)

# Both ways in turns: the tuples that were given stay as they are.
for make in MAKERS:
    steps = make()
    first = next(steps)
    copy = list(first)
    turns = [copy]
    for x, y in steps:
        turns.append([x, y])
        second = next(steps, None)
        if second is not None:
            turns.append(list(second))
    assert list(first) == copy
    assert turns == list(map(list, make())), turns

# Selections that are not pairs.
assert [a for a, in combinations('xyz', 1)] == ['x', 'y', 'z']
assert [(c, b, a) for a, b, c in product('a', 'b', 'cd')] == [('c', 'b', 'a'), ('d', 'b', 'a')]
n = 0
for () in product():
    n += 1
for () in combinations('ab', 0):
    n += 1
assert n == 2
for wrong, message in (
    (lambda: [1 for a, b in combinations('abc', 3)], 'too many values to unpack (expected 2, got 3)'),
    (lambda: [1 for a, b in product('a')], 'not enough values to unpack (expected 2, got 1)'),
    (lambda: [1 for a, b in zip_longest('a', 'b', 'c')], 'too many values to unpack (expected 2, got 3)'),
):
    try:
        wrong()
        assert False
    except ValueError as error:
        assert str(error) == message, error


# The sources are Python code, which may suspend, step the iterator once more, or raise.
def numbers(limit):
    for n in range(limit):
        yield n


assert [b - a for a, b in pairwise(numbers(5))] == [1, 1, 1, 1]
assert [(a, b) for a, b in zip_longest(numbers(3), numbers(1), fillvalue=9)] == [(0, 0), (1, 9), (2, 9)]
assert [(a, b, c) for a, b, c in zip_longest(numbers(1), numbers(2), numbers(3))] == [
    (0, 0, 0), (None, 1, 1), (None, None, 2)]


class Within:
    """Steps the iterator over itself while it is asked."""

    def __init__(self, make):
        self.n = 0
        self.seen = []
        self.steps = make(self)

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 3:
            self.seen.append(next(self.steps, 'end'))
        if self.n > 6:
            raise StopIteration
        return self.n


for make in (lambda w: zip_longest('abcdefgh', w), lambda w: zip(w, 'abcdefgh'), lambda w: zip_longest(w, [0] * 5)):
    source, again = Within(make), Within(make)
    both = [(a, b) for a, b in source.steps]
    assert both == list(again.steps) and source.seen == again.seen, (both, source.seen)


def failing():
    yield 1
    yield 2
    raise KeyError('gone')


for make in (lambda: pairwise(failing()), lambda: zip_longest('abcd', failing())):
    steps = make()
    seen = []
    try:
        for a, b in steps:
            seen.append((a, b))
        assert False
    except KeyError:
        pass
    assert seen in ([(1, 2)], [('a', 1), ('b', 2)])
    assert next(steps, 'end') == 'end'
