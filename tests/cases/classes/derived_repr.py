from collections import Counter, OrderedDict, defaultdict, deque
from functools import partial


def own(base, *args):
    class Own(base):
        def __repr__(self):
            return 'own ' + super().__repr__()
    return repr(Own(*args))


# === __repr__ of a built-in type, asked through super(), tells the class of the instance ===
assert own(deque, [1]) == 'own Own([1])'
assert own(deque, [1], 3) == 'own Own([1], maxlen=3)'
assert own(OrderedDict, [(1, 2)]) == 'own Own({1: 2})'
assert own(OrderedDict) == 'own Own()'
assert own(defaultdict, None, {1: 2}) == 'own Own(None, {1: 2})'
assert own(Counter, 'ab') == "own Own({'a': 1, 'b': 1})"
assert own(bytearray, b'a') == "own Own(b'a')"
assert own(set, [1]) == 'own Own({1})'
assert own(set) == 'own Own()'
assert own(frozenset, [2]) == 'own Own({2})'
assert own(partial, len).endswith('Own(<built-in function len>)')

# === where the text has no name, it has none ===
assert own(list, [1]) == 'own [1]'
assert own(dict) == 'own {}'
assert own(tuple, [1]) == 'own (1,)'
assert own(int, 3) == 'own 3'
assert own(str, 'a') == "own 'a'"

# === asked of the type ===
class Bag(set):
    def __repr__(self):
        return 'bag'


assert set.__repr__(Bag([1])) == 'Bag({1})'
assert set.__repr__({1}) == '{1}'
assert list.__repr__([Bag()]) == '[bag]'
assert [3].__repr__() == '[3]'


# === an element whose __repr__ waits ===
class Item:
    def __repr__(self):
        return 'item'


class Items(list):
    def __repr__(self):
        return 'items' + super().__repr__()


assert repr(Items([Item(), Items([Item()])])) == 'items[item, items[item]]'


# === str() of bytes does not ask for __repr__ ===
class Named(bytes):
    def __repr__(self):
        return 'named'


class NamedArray(bytearray):
    def __repr__(self):
        return 'named'


assert (str(Named(b'a')), '%s' % Named(b'a'), f'{Named(b"a")}', format(Named(b'a')), repr(Named(b'a'))) == ("b'a'",) * 4 + ('named',)
assert (str(NamedArray(b'a')), f'{NamedArray(b"a")}', repr(NamedArray(b'a'))) == ("NamedArray(b'a')",) * 2 + ('named',)
assert bytes.__str__(Named(b'a')) == "b'a'" and object.__str__(Named(b'a')) == 'named' and b'%s%a' % (Named(b'a'), Named(b'b')) == b'anamed'
