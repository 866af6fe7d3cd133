# limit Memory or limit Time
from functools import singledispatch
@singledispatch
def f(x): pass
while True:
    t = type('T', (), {})
    f.register(t, print)
    f(t())
    kept = f.registry
