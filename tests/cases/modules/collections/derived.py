from collections import defaultdict


# === Attributes of built-in types are set through an instance of a derived class ===
class Counts(defaultdict):
    pass


counts = Counts(int)
counts.default_factory = list
counts['a'].append(1)
assert counts == {'a': [1]} and counts.default_factory is list
