# needs: 3.14
from __future__ import annotations
# === annotations are kept as CPython writes expressions ===
a1: lambda: 1
a2: lambda x: x
a3: lambda *a: a
a4: lambda **k: k
a5: lambda x, /, y=1, *a, z, w=2, **k: (x, y)
a6: lambda *, z: z
a7: (lambda x: x)(1)
a8: [x for x in y]
a9: {x: y for x, y in z if x if y}
a10: {x for x, in z for w in x}
a11: (x for x in y if x or z)
a12: f(x for x in y)
a13: f((x for x in y), 1)
a14: b'abc\n\'"'
a15: 2j
a16: 1e999
a17: f'{x} and {y!r:>{w}} {{z}}'
a18: f'it\'s "{x["a"]}"'
a19: f'{ {1: 2} }' f'x'
a20: f''
a21: f'{x=}'
a22: t'{x!s:>3} b'
a23: 1e999j
a24: x if (lambda: 1) else 2
a26: lambda x=(1, 2): x
a27: [lambda: (1, 2)]
a28: {**a, 'b': lambda: 1}
a29: f'{(lambda: 1)()}'
a30: f'{lambda_}'
a31: b'a' b'b'
a32: [i for i in (1, 2) if (lambda: i)()]
a33: f'{x:{y}}{z:%Y-%m}'
a34: 0x10 + 1_000
a35: (yield_)
a36: f'{a if b else c}'
a37: f'{a or b}'
a38: f"\n\t{x}"
a39: f'{(a, b)}'
a40: f'{a, b}'
a41: f'{*a, b}'
a42: t'{x}{y!r}' 
a43: lambda a, b=1: 0
a44: x[lambda: 0]
a45: (lambda: 0) + 1
a46: not (lambda: 0)
a47: [(x, y) for x in a for y in b]
a48: f'{x:>{y!r}}'
a49: -1j
a50: 'a' f'b{x}'

expected = {
    'a1': 'lambda: 1',
    'a2': 'lambda x: x',
    'a3': 'lambda*a: a',
    'a4': 'lambda**k: k',
    'a5': 'lambda x, /, y=1, *a, z, w=2, **k: (x, y)',
    'a6': 'lambda*, z: z',
    'a7': '(lambda x: x)(1)',
    'a8': '[x for x in y]',
    'a9': '{x: y for x, y in z if x if y}',
    'a10': '{x for x, in z for w in x}',
    'a11': '(x for x in y if x or z)',
    'a12': 'f(x for x in y)',
    'a13': 'f((x for x in y), 1)',
    'a14': 'b\'abc\\n\\\'"\'',
    'a15': '2j',
    'a16': '1e309',
    'a17': "f'{x} and {y!r:>{w}} {{z}}'",
    'a18': 'f\'it\\\'s "{x[\\\'a\\\']}"\'',
    'a19': "f'{ {1: 2}}x'",
    'a20': "f''",
    'a21': "f'x={x!r}'",
    'a22': "t'{x!s:>3} b'",
    'a23': '1e309j',
    'a24': 'x if (lambda: 1) else 2',
    'a26': 'lambda x=(1, 2): x',
    'a27': '[lambda: (1, 2)]',
    'a28': "{**a, 'b': lambda: 1}",
    'a29': "f'{(lambda: 1)()}'",
    'a30': "f'{lambda_}'",
    'a31': "b'ab'",
    'a32': '[i for i in (1, 2) if (lambda: i)()]',
    'a33': "f'{x:{y}}{z:%Y-%m}'",
    'a34': '16 + 1000',
    'a35': 'yield_',
    'a36': "f'{(a if b else c)}'",
    'a37': "f'{a or b}'",
    'a38': "f'\\n\\t{x}'",
    'a39': "f'{(a, b)}'",
    'a40': "f'{(a, b)}'",
    'a41': "f'{(*a, b)}'",
    'a42': "t'{x}{y!r}'",
    'a43': 'lambda a, b=1: 0',
    'a44': 'x[lambda: 0]',
    'a45': '(lambda: 0) + 1',
    'a46': 'not (lambda: 0)',
    'a47': '[(x, y) for x in a for y in b]',
    'a48': "f'{x:>{y!r}}'",
    'a49': '-1j',
    'a50': "f'ab{x}'",
}
for name, text in __annotations__.items():
    assert text == expected[name], (name, text)
assert __annotations__.keys() == expected.keys()


# === of functions too ===
def function(a: lambda *b: b, *, c: [x for x in y]) -> f'{a!r}':
    pass


assert function.__annotations__ == {'a': 'lambda*b: b', 'c': '[x for x in y]', 'return': "f'{a!r}'"}
