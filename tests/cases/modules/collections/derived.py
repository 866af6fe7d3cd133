from collections import OrderedDict, defaultdict


# === Attributes of built-in types are set through an instance of a derived class ===
class Counts(defaultdict):
    pass


counts = Counts(int)
counts.default_factory = list
counts['a'].append(1)
assert counts == {'a': [1]} and counts.default_factory is list

# === a cache that moves what it reads to the end is shown in the order that it had ===
class Recent(OrderedDict):
    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value


recent = Recent(a=1, b=2, c=3)
recent['a']
assert repr(recent) == "Recent({'b': 2, 'c': 3, 'a': 1})" and list(recent) == ['b', 'c', 'a']


# dict's own __repr__ shows the pairs alone.
from collections import Counter as _Counter, OrderedDict as _OrderedDict, defaultdict as _defaultdict

for made in (_OrderedDict(a=1), _defaultdict(int, a=1), _Counter('a')):
    assert dict.__repr__(made) == "{'a': 1}"


class Totals(_defaultdict):
    def __repr__(self):
        return 'Totals' + dict.__repr__(self)


class Cells(_OrderedDict):
    def __repr__(self):
        return f'<{super().__repr__()} {dict.__repr__(self)}>'


assert repr(Totals(int, a=1)) == "Totals{'a': 1}" and repr(Cells(a=1)) == "<Cells({'a': 1}) {'a': 1}>"
loop = _OrderedDict()
loop['a'] = loop
assert dict.__repr__(loop) == "{'a': ...}"
