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
