# === a StopIteration that leaves a lambda with a yield ends it ===
g = (lambda a: ((yield a), (yield 2)))(1)
assert next(g) == 1
try:
    g.throw(StopIteration(5))
    assert False
except StopIteration as e:
    assert e.value == 5 and e.__cause__ is None
assert list(g) == []

g = (lambda a: ((yield a), next(iter([]))))(1)
assert list(g) == [1]

# === in a function it is a RuntimeError ===
def function(a):
    yield a
    next(iter([]))


g = function(1)
assert next(g) == 1
try:
    next(g)
    assert False
except RuntimeError as e:
    assert str(e) == 'generator raised StopIteration'
    assert type(e.__cause__) is StopIteration

# === and in a generator expression ===
g = (next(iter([])) for _ in 'a')
try:
    next(g)
    assert False
except RuntimeError as e:
    assert str(e) == 'generator raised StopIteration'

# === the StopIteration that leaves a lambda is the one that was raised ===
for error in (StopIteration(), StopIteration(None), StopIteration(5), StopIteration(1, 2)):
    g = (lambda: (yield))()
    next(g)
    try:
        g.throw(error)
        assert False
    except StopIteration as e:
        assert e is error
    assert next(g, 'end') == 'end'
