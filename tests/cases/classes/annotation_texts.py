# === from __future__ import annotations keeps texts, in CPython's spelling ===
from __future__ import annotations


def f(a: int, b: 'str' = 2, *args: float, c: list[int] | None = None, **kw: dict[str, "X"]) -> bool:
    pass


assert f.__annotations__ == {
    'a': 'int', 'b': "'str'", 'args': 'float', 'c': 'list[int] | None', 'kw': "dict[str, 'X']", 'return': 'bool'}


class A:
    x: int = 1
    y: List[Undefined]
    z: ((a + b) * -c ** 2, not d, a.b[1:2, ::3], f(x, *y, k=1, **z), (1,), [1, 2], {1: 2, **q})
    w: a if b else (c < d <= e and x or (y is not z))
    v: (a - (b - c)) // 2.5 ** -x ** y & ~m | ...


assert A.__annotations__ == {
    'x': 'int',
    'y': 'List[Undefined]',
    'z': '((a + b) * -c ** 2, not d, a.b[1:2, ::3], f(x, *y, k=1, **z), (1,), [1, 2], {1: 2, **q})',
    'w': 'a if b else c < d <= e and x or y is not z',
    'v': '(a - (b - c)) // 2.5 ** (-x ** y) & ~m | ...',
}, A.__annotations__
v: Foo = 3
assert __annotations__ == {'v': 'Foo'}
