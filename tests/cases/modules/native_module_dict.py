# === A native module has a dict ===
import builtins, itertools, math

allowed = {k: v for k, v in math.__dict__.items() if not k.startswith('__')}
assert eval('sqrt(16) + pi', {'__builtins__': {}}, allowed) == 4 + math.pi
assert type(vars(math)) is dict and vars(math) is math.__dict__
assert list(vars(math))[:5] == ['__name__', '__doc__', '__package__', '__loader__', '__spec__'], list(vars(math))[:5]
assert math.__name__ == 'math' and math.__package__ == '' and math.__doc__.startswith('This module provides')
assert eval('floor(2.5)', math.__dict__) == 2
assert '__builtins__' in vars(math) and 'floor' in dir(math)
assert 'print' in vars(builtins) and builtins.__dict__['len'] is len
assert sorted(set(dir(itertools)) - set(vars(itertools))) == []

# === And can be assigned to, in this run ===
def area(r):
    return math.pi * r * math.sqrt(4)

assert area(1) == math.pi * 2
saved = math.sqrt, math.pi
math.sqrt = lambda x: x * 10
math.pi = 3
assert area(1) == 120, area(1)
from math import pi, sqrt
assert (pi, sqrt(1)) == (3, 10)
math.sqrt, math.pi = saved
assert area(1) == math.pi * 2 and math.pi > 3.14
vars(math)['answer'] = 42
assert math.answer == 42
del math.answer
try:
    math.answer
except AttributeError as e:
    assert str(e) == "module 'math' has no attribute 'answer'"
else:
    assert False
try:
    del math.answer
except AttributeError as e:
    assert str(e) == "'module' object has no attribute 'answer'", e
else:
    assert False
try:
    math.sqroot
except AttributeError as e:
    assert str(e) == "module 'math' has no attribute 'sqroot'" and e.name == 'sqroot' and e.obj is math

class Patched:
    def __init__(self, module, name, value):
        self.module, self.name, self.value = module, name, value

    def __enter__(self):
        self.saved = getattr(self.module, self.name)
        setattr(self.module, self.name, self.value)

    def __exit__(self, *_):
        setattr(self.module, self.name, self.saved)

with Patched(itertools, 'count', lambda: 'patched'):
    assert itertools.count() == 'patched'
assert next(itertools.count(7)) == 7
