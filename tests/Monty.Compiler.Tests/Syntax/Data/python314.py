try:
    a
except A, B:
    b
except E:
    c
t'', t'a', t'{a}', t'a{b!r:>{c}}d', T"{a + b = }", rt'\{a}', tr'{a}\n'
t'{ a }', t'{a}' t'{b}', t'{{}}', t'{a=}', t'{a=:x}', t'{f'{b}'}', t'{a!s}'
