# === keys that every process has: types, builtin functions, singletons ===
d = {int: 1, object: 2, str: 3, len: 4, None: 5, ...: 6, ValueError: 7, str.upper: 8, NotImplemented: 9}


def f():
    return 1


class C:
    pass


d[C] = 10
d[f] = 11
keys = [int, object, str, len, None, ..., ValueError, str.upper, NotImplemented, C, f]
for i in range(20):
    f()
    for n, k in enumerate(keys):
        assert d[k] == n + 1
assert {int, str} == {str, int} and int in {int: 0}
