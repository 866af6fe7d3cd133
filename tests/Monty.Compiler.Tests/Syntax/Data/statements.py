"""Docstring."""
x = y = 1
(a, *b), [c.d, e[0]] = f, = g
x += 1; x -= 2; x *= 3; x @= 4; x /= 5; x //= 6; x %= 7; x **= 8; x <<= 9; x >>= 10; x &= 11; x |= 12; x ^= 13;
a: int
a.b: int = 1
(a): str = yield
a[0]: list[int] = 2, *b
del a, (b, [c.d]), e[1:2]
pass
assert a, 'message'
assert b
raise
raise a
raise a from b
import a
import a.b.c as d, e
from . import a
from .... import b as c
from ...a.b import (c, d as e,)
from a import *
global_name = match = case = type = _ = 1
match[0] = case(1)
match(a, b)
match.c = -match * 2
type(a)
print(match, case, type)


def f():
    global a, b
    return


def g(a, b: int, /, c=1, *args: int, d, e: str = 'x', **kwargs: dict) -> list[int]:
    """Doc."""
    def h(*, a): return a, *b
    nonlocal a
    yield
    x = yield 1, 2
    yield from a


async def k(*args: *Ts):
    async for a, b in c:
        await d
    else:
        pass
    async with a as b, c as (d, e): pass
    return [x async for x in y]


@decorator
@a.b(1)[2]
async def decorated[T: int, *Ts, **P](x): ...


@(lambda f: f)
class A[T = int](B, *C, metaclass=D, **kw):
    x: int = 1

    def f(self): pass


class Empty: ...
class Called(): ...
if a: b
elif c:
    d
elif e:
    if f: g
    else: h
else:
    i
while a:
    break
else:
    continue
for a, *b in c, *d:
    for e.f in g: pass
    for (h) in i: pass
    for j, in k: pass
try:
    a
except A:
    b
except (B, C) as d:
    e
except:
    f
else:
    g
finally:
    h
try:
    a
finally:
    b
try:
    a
except* A as b:
    c
with a: pass
with a as b, c: pass
with (a): pass
with (a, b): pass
with (a as b): pass
with (a as b, c.d as e.f, g,): pass
with (a, b) as c: pass
with (a).b as c, d: pass
with (a for b in c): pass
with (yield a): pass
with (a := b): pass
with (a, *b): pass
with (): pass
type X = int
type Y[T: (int, str) = int, *Ts = *tuple[int], **P = [int]] = dict[T, Ts]
if a:
    x = 1 \
        + 2
    # comment
  # odd comment

    y = (1,
2)
	
# no newline at the end
z
