a + b * c - d
(a + b) * c
a ** b ** c
-a ** -b
not a == b and c or not not d
a < b <= c != d is e is not f in g not in h
a if b else c if d else e
lambda: 0
lambda a, b=1, /, c=2, *d, e, f=3, **g: a
lambda *, k: (yield)
lambda *a: lambda **b: c
x = lambda: a, b
a | b ^ c & d << e >> f + g - h * i / j // k % l @ m
~a
+-~a
await_ = a.b.c(d)[e].f
f(a, *b, c=d, *e, **f, g=h)
f(a for a in b)
f(a := b, c)
f((a), (b, c),)
a[b], a[b, c], a[b:c], a[:], a[::], a[b:c:d], a[:, 1], a[b:, ::c], a[*b], a[*b, c], a[b := c]
[], [a], [a, *b,], (), (a,), (a, *b), {}, {a}, {a, *b}, {a: b}, {a: b, **c, d: e,}
[a for b in c if d if e for f, g in h]
{a for b in c}
{a: b for c, d in e}
(a for b in c)
[a := 1, b := 2]
{a := 1}
[(a, b) for a, b in c if (d := e)]
[lambda: a for a in b]
[x for x in a if b or c]
x = (yield)
x = *a, *b
...
None, True, False
0, 00, 0_0, 1_000, 0xFF, 0Xdead_beef, 0o17, 0b1010, 123456789012345678901234567890
0xffffffffffffffffffff, 0o7777777777777777777777777, 0b1
1.5, .5, 5., 1e10, 1E-5, 1_0.0_1e+1_0, 1e999, 007.5, 1j, 1.5J, 0e0, 08j
1if a else 2
[1for a in b]
a.b .c
(a
 .b)
x = a if b else lambda: c
print(*a, sep='', **b)
a @ b @ c
not a in b
(a, b)[0](c)(d).e
é, ñandú, ﬁnd, 变量 = 1, 2, 3, 4
