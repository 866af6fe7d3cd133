# needs: 3.14
# === A set looks for a set as the frozenset that it equals ===
s = {frozenset({1, 2}), 5}
assert {1, 2} in s and {2, 3} not in s
class D(set): pass
assert D([1, 2]) in s
s.remove({1, 2})
assert s == {5}
try: s.remove({9})
except KeyError as e: assert repr(e) == 'KeyError({9})', repr(e)
s.discard({9})
try: s.add({9})
except TypeError as e: assert str(e) == "cannot use 'set' as a set element (unhashable type: 'set')", e
class H(set):
    def __hash__(self): return 7
assert H([1]) not in s
assert {1} in frozenset([frozenset([1])])
