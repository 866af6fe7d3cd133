# A partial object has a __dict__, which can be replaced; what it wraps cannot.
from functools import lru_cache, partial
from typing import ParamSpec, TypeVar


def error(action):
    try:
        action()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


p = partial(int, '11')
p.x = 5
assert vars(p) == {'x': 5}
for name in ('func', 'args', 'keywords'):
    assert error(lambda: setattr(p, name, 1)) == 'AttributeError: readonly attribute'
p.__dict__ = {'k': 1}
assert p.k == 1 and not hasattr(p, 'x') and p(base=2) == 3
assert error(lambda: setattr(p, '__dict__', 1)) == "TypeError: __dict__ must be set to a dictionary, not a 'int'"
assert error(lambda: delattr(p, '__dict__')) == 'TypeError: cannot delete __dict__'

cached = lru_cache(abs)
cached.__dict__ = {'k': 1}
assert cached.k == 1 and cached(-3) == 3
assert error(lambda: delattr(cached, '__dict__')) == 'TypeError: cannot delete __dict__'

# Type variables take attributes too, but show no __dict__.
for parameter in (TypeVar('T'), ParamSpec('P')):
    parameter.x = 3
    assert parameter.x == 3 and not hasattr(parameter, '__dict__')
    del parameter.x
    assert error(lambda: parameter.x) == f"AttributeError: 'typing.{type(parameter).__name__}' object has no attribute 'x'"
