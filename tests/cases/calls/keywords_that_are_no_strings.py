# needs: 3.14
def f(**k): return k


def error(call):
    try:
        return call()
    except TypeError as e:
        return str(e)


# === what is there twice is found first, in whatever order ===
for m in ({'a': 1, 36: 2}, {36: 2, 'a': 1}):
    assert error(lambda: {}.update(a=1, **m)) == "dict.update() got multiple values for keyword argument 'a'"
    assert error(lambda: f(a=1, **m)) == "__main__.f() got multiple values for keyword argument 'a'"
    assert error(lambda: f(**m, **{'a': 1})) == "__main__.f() got multiple values for keyword argument 'a'"
    assert error(lambda: dict(**{'a': 1}, **m)) == "dict() got multiple values for keyword argument 'a'"

# === the others when all have been merged ===
seen = []
assert error(lambda: f(**{1: 2}, **{'x': seen.append('later')})) == 'keywords must be strings'
assert seen == ['later']
assert error(lambda: f(**{1: 2}, **{1: 3})) == "__main__.f() got multiple values for keyword argument '1'"
assert error(lambda: dict(a=1, **{(1,): 2})) == 'keywords must be strings'

# === a tuple of classes may be of a derived type ===
class T(tuple): pass
assert isinstance(1, T((str, int))) and not isinstance(1, T()) and issubclass(bool, T((int,)))
