from itertools import batched, chain, cycle, islice, pairwise, product, starmap, takewhile, zip_longest


class Steps:
    """Gives items, and raises those that are exceptions."""

    def __init__(self, *items):
        self.items = iter(items)

    def __iter__(self):
        return self

    def __next__(self):
        item = next(self.items)
        if isinstance(item, Exception):
            raise item
        return item


def source():
    return Steps(1, 2, ValueError('a'), 3, ValueError('b'), 4, 5)


def drain(iterator, count=6):
    out = []
    for _ in range(count):
        try:
            out.append(next(iterator))
        except StopIteration:
            out.append('end')
        except Exception as e:
            out.append(str(e))
    return out


# === those that end with an error of their source ===
assert drain(islice(source(), 6)) == [1, 2, 'a', 'end', 'end', 'end']
assert drain(islice(source(), 1, 6, 2), 4) == [2, 'a', 'end', 'end']
assert drain(islice(source(), 3, 6), 3) == ['a', 'end', 'end']
assert drain(batched(source(), 2), 4) == [(1, 2), 'a', 'end', 'end']
assert drain(batched(source(), 2, strict=True), 4) == [(1, 2), 'a', 'end', 'end']
assert drain(pairwise(source()), 4) == [(1, 2), 'a', 'end', 'end']
assert drain(pairwise(Steps(ValueError('first'), 1, 2)), 3) == ['first', 'end', 'end']
assert drain(zip_longest(source(), 'abc'), 5) == [(1, 'a'), (2, 'b'), 'a', 'end', 'end']
assert drain(chain.from_iterable(Steps([1], ValueError('x'), [2])), 4) == [1, 'x', 'end', 'end']
assert drain(chain('a', 5, 'b'), 4) == ['a', "'int' object is not iterable", 'end', 'end']

# === and those that go on ===
assert drain(chain(source(), 'z'), 8) == [1, 2, 'a', 3, 'b', 4, 5, 'z']
assert drain(starmap(pow, Steps((1, 2), 5, (2, 3))), 4) == [1, "'int' object is not iterable", 8, 'end']
assert drain(takewhile(lambda x: x < 4, source()), 7) == [1, 2, 'a', 3, 'b', 'end', 'end']
assert drain(cycle(source()), 9) == [1, 2, 'a', 3, 'b', 4, 5, 1, 2]

# === a product of nothing does not look at its arguments ===
assert list(product(5, repeat=0)) == [()]
looked = []
assert list(product((looked.append(x) for x in 'ab'), repeat=0)) == [()] and looked == []
