# === code that cannot be reached has attributes and calls ===
def never(a):
    assert None
    i = (int.from_bytes(bytes.fromhex('00ff'), 'little') * a.reduce(a.add, [1, a.gcd(True, 2 ** 64), a.b.c.d.e.f.g]))
    return a.x.y.z(a.p.q.r, a.s.t.u).v.w


try:
    never(1)
    assert False
except AssertionError as e:
    assert e.args == ()


def after_return(a):
    return a.real
    a.b.c.d.e.f.g.h.i.j.k.l.m(a.n.o.p.q.r.s.t.u.v.w.x.y.z)


assert after_return(3) == 3


def mixed(a):
    if a:
        return a.real + a.imag
    raise ValueError(a.numerator)
    return [a.b.c.d.e.f.g.h.i.j.k.l.m, a.n.o.p.q.r.s.t.u.v.w.x.y.z]


assert mixed(3) == 3
try:
    mixed(0)
    assert False
except ValueError as e:
    assert e.args == (0,)
