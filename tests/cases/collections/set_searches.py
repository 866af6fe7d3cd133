# needs: 3.14
"""How far set methods go through an iterable, and whose items an intersection has."""


class Named:
    def __init__(self, number, name):
        self.number = number
        self.name = name

    def __hash__(self):
        return hash(self.number)

    def __eq__(self, other):
        return self.number == (other.number if isinstance(other, Named) else other)

    def __repr__(self):
        return f'{self.number}{self.name}'


def error(action, *arguments):
    try:
        return action(*arguments)
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)


def items(count):
    for i in range(count):
        seen.append(i)
        yield i


def shown(result):
    return type(result).__name__, sorted(map(repr, result))


# === an intersection ends when all was found ===
for start, count in ((), 5), ({1}, 2), ({1, 2}, 3), ({100}, 5):
    for made in set(start), frozenset(start):
        seen = []
        assert made.intersection(items(5)) == made & set(range(5)) and len(seen) == count
        seen = []
        assert made.issubset(items(5)) == (made <= set(range(5))) and len(seen) == count
    changed = set(start)
    seen = []
    assert changed.intersection_update(items(5)) is None and changed == set(start) & set(range(5)) and len(seen) == count
seen = []
assert {1, 2}.intersection(items(5), items(4)) == {1, 2} and seen == [0, 1, 2, 0, 1, 2]

# === a question ends when it is decided ===
for method, start, answer, count in [
    ('isdisjoint', {1}, False, 2), ('isdisjoint', {7}, True, 5), ('isdisjoint', (), True, 5),
    ('issuperset', {0, 1}, False, 3), ('issuperset', (), False, 1), ('issuperset', range(6), True, 5), ('issubset', (), True, 5),
]:
    for made in set(start), frozenset(start):
        seen = []
        assert getattr(made, method)(items(5)) is answer and len(seen) == count, method
seen = []
assert {1, 2}.difference(items(5)) == set() and len(seen) == 5

# === whose items ===
three = {Named(1, 'a'), Named(2, 'a'), Named(3, 'a')}
two = [Named(1, 'b'), Named(2, 'b')]
assert shown(three.intersection(two)) == ('set', ['1b', '2b']) == shown(three & set(two)) == shown(set(two) & three)
assert shown(three.intersection(set(two))) == ('set', ['1b', '2b']) and shown(frozenset(three) & set(two)) == ('frozenset', ['1b', '2b'])
assert shown(set(two[:1]).intersection([Named(1, 'c')])) == ('set', ['1c'])
assert shown({Named(1, 'x')} & {Named(1, 'y')}) == ('set', ['1y']) == shown({Named(1, 'x'), Named(2, 'x')} & {Named(1, 'y'), Named(5, 'y')})
changed = set(three)
changed &= set(two)
assert shown(changed) == ('set', ['1b', '2b'])
changed = set(three)
changed.intersection_update(set(two), [Named(1, 'z')])
assert shown(changed) == ('set', ['1z'])
assert repr({1}.intersection([1.0, True])) == '{1.0}' == repr({1} & {1.0}) and repr({1: 2}.keys() & [1.0]) == '{1.0}'
assert {1, 2}.intersection({1: 2, 5: 6}) == {1} and {1, 2}.isdisjoint({3: 4}) and {'a'}.issubset('ab') and {'a'}.issuperset('a')

# === what cannot be looked for ===
bare, element = "TypeError: unhashable type: 'list'", "TypeError: cannot use 'list' as a set element (unhashable type: 'list')"
for start in set(), {1}, {1, 2}:
    for method, text in ('intersection', bare), ('issubset', bare), ('isdisjoint', element), ('issuperset', element):
        assert error(getattr(start, method), [[1]]) == text
        assert error(getattr(start, method), 5) == "TypeError: 'int' object is not iterable"
assert error({1}.intersection, [1, [1]]) == {1} and error({1, 2}.intersection, [1, [1]]) == bare
assert error({1}.issubset, [1, [1]]) is True and error({1}.isdisjoint, [1, [1]]) is False and error(set().issuperset, [1, [1]]) is False


# === types ===
class Derived(set):
    pass


assert type(Derived([1]).intersection([1])) is type(Derived([1]) & {1}) is set
assert type(frozenset([1]).intersection([1])) is frozenset
