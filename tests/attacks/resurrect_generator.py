# ok
kept = []
def g():
    try:
        yield 1
    finally:
        kept.append(1)
x = g()
next(x)
x.close()
assert kept == [1]
assert next(x, 'end') == 'end'
