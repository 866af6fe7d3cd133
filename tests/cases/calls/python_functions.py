def error(call):
    try:
        call()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an exception'


def f0(): pass


def f1(a): pass


def f2(a, b): pass


def f3(a, b, c): pass


def f4(a, b, c, d): pass


def fd(a, b=2): pass


def fdd(a=1, b=2): pass


def fd1(a=1): pass


def fk(*, k): pass


def fk2(a, *, k, l): pass


def fkd(a, *, k=1, l=2): pass


def fp(a, b, /, c): pass


def fpd(a, b=1, /, c=3): pass


def fpk(a, /, **kw): return a, kw


def fv(a, *args): return a, args


def fvk(a, *args, k): pass


def fkw(a, **kw): return a, kw


def long_names(alpha, beta, gamma=1): pass


class C:
    def m(self, x): pass
    def n(self): pass
    @classmethod
    def cm(cls, x): pass
    @staticmethod
    def sm(x): pass
    def __init__(self, x=1): pass


class D:
    def __init__(self, x): pass


class E_: pass


lam = lambda x: x

# === too many positional arguments ===
assert error(lambda: f0(1)) == 'TypeError: f0() takes 0 positional arguments but 1 was given'
assert error(lambda: f0(1,2)) == 'TypeError: f0() takes 0 positional arguments but 2 were given'
assert error(lambda: f1(1,2)) == 'TypeError: f1() takes 1 positional argument but 2 were given'
assert error(lambda: f1(1,2,3)) == 'TypeError: f1() takes 1 positional argument but 3 were given'
assert error(lambda: f2(1,2,3)) == 'TypeError: f2() takes 2 positional arguments but 3 were given'
assert error(lambda: fd(1,2,3)) == 'TypeError: fd() takes from 1 to 2 positional arguments but 3 were given'
assert error(lambda: fd(1,2,3,4)) == 'TypeError: fd() takes from 1 to 2 positional arguments but 4 were given'
assert error(lambda: fdd(1,2,3)) == 'TypeError: fdd() takes from 0 to 2 positional arguments but 3 were given'
assert error(lambda: fd1(1,2)) == 'TypeError: fd1() takes from 0 to 1 positional arguments but 2 were given'
assert error(lambda: fk(1)) == 'TypeError: fk() takes 0 positional arguments but 1 was given'
assert error(lambda: fk(1,k=2)) == 'TypeError: fk() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given'
assert error(lambda: fk(1,2,k=2)) == 'TypeError: fk() takes 0 positional arguments but 2 positional arguments (and 1 keyword-only argument) were given'
assert error(lambda: fk2(1,2,k=1)) == 'TypeError: fk2() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given'
assert error(lambda: fk2(1,2,k=1,l=2)) == 'TypeError: fk2() takes 1 positional argument but 2 positional arguments (and 2 keyword-only arguments) were given'
assert error(lambda: fk2(1,2,3)) == 'TypeError: fk2() takes 1 positional argument but 3 were given'
assert error(lambda: fkd(1,2)) == 'TypeError: fkd() takes 1 positional argument but 2 were given'
assert error(lambda: fkd(1,2,k=1)) == 'TypeError: fkd() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given'
assert error(lambda: fkd(1,2,k=1,l=1)) == 'TypeError: fkd() takes 1 positional argument but 2 positional arguments (and 2 keyword-only arguments) were given'
assert error(lambda: fp(1,2,3,4)) == 'TypeError: fp() takes 3 positional arguments but 4 were given'
assert error(lambda: fpd(1,2,3,4)) == 'TypeError: fpd() takes from 1 to 3 positional arguments but 4 were given'
assert error(lambda: fkw(1,2)) == 'TypeError: fkw() takes 1 positional argument but 2 were given'
assert error(lambda: C().m(1,2)) == 'TypeError: C.m() takes 2 positional arguments but 3 were given'
assert error(lambda: C().n(1)) == 'TypeError: C.n() takes 1 positional argument but 2 were given'
assert error(lambda: C.cm(1,2)) == 'TypeError: C.cm() takes 2 positional arguments but 3 were given'
assert error(lambda: C(1,2)) == 'TypeError: C.__init__() takes from 1 to 2 positional arguments but 3 were given'
assert error(lambda: D(1,2)) == 'TypeError: D.__init__() takes 2 positional arguments but 3 were given'
assert error(lambda: E_(1)) == 'TypeError: E_() takes no arguments'
assert error(lambda: E_(x=1)) == 'TypeError: E_() takes no arguments'
assert error(lambda: lam(1,2)) == 'TypeError: <lambda>() takes 1 positional argument but 2 were given'

# === missing arguments ===
assert error(lambda: f1()) == "TypeError: f1() missing 1 required positional argument: 'a'"
assert error(lambda: f2()) == "TypeError: f2() missing 2 required positional arguments: 'a' and 'b'"
assert error(lambda: f2(1)) == "TypeError: f2() missing 1 required positional argument: 'b'"
assert error(lambda: f2(b=1)) == "TypeError: f2() missing 1 required positional argument: 'a'"
assert error(lambda: f3()) == "TypeError: f3() missing 3 required positional arguments: 'a', 'b', and 'c'"
assert error(lambda: f3(1)) == "TypeError: f3() missing 2 required positional arguments: 'b' and 'c'"
assert error(lambda: f3(1,2)) == "TypeError: f3() missing 1 required positional argument: 'c'"
assert error(lambda: f3(b=1)) == "TypeError: f3() missing 2 required positional arguments: 'a' and 'c'"
assert error(lambda: f4()) == "TypeError: f4() missing 4 required positional arguments: 'a', 'b', 'c', and 'd'"
assert error(lambda: f4(c=1)) == "TypeError: f4() missing 3 required positional arguments: 'a', 'b', and 'd'"
assert error(lambda: fd()) == "TypeError: fd() missing 1 required positional argument: 'a'"
assert error(lambda: fd(b=1)) == "TypeError: fd() missing 1 required positional argument: 'a'"
assert error(lambda: fk()) == "TypeError: fk() missing 1 required keyword-only argument: 'k'"
assert error(lambda: fk2()) == "TypeError: fk2() missing 1 required positional argument: 'a'"
assert error(lambda: fk2(1)) == "TypeError: fk2() missing 2 required keyword-only arguments: 'k' and 'l'"
assert error(lambda: fk2(1,k=1)) == "TypeError: fk2() missing 1 required keyword-only argument: 'l'"
assert error(lambda: fk2(k=1,l=2)) == "TypeError: fk2() missing 1 required positional argument: 'a'"
assert error(lambda: fkd()) == "TypeError: fkd() missing 1 required positional argument: 'a'"
assert error(lambda: fp(1,2)) == "TypeError: fp() missing 1 required positional argument: 'c'"
assert error(lambda: fp(1)) == "TypeError: fp() missing 2 required positional arguments: 'b' and 'c'"
assert error(lambda: fp()) == "TypeError: fp() missing 3 required positional arguments: 'a', 'b', and 'c'"
assert error(lambda: fpk(a=2)) == "TypeError: fpk() missing 1 required positional argument: 'a'"
assert error(lambda: fv()) == "TypeError: fv() missing 1 required positional argument: 'a'"
assert error(lambda: fvk(1,2)) == "TypeError: fvk() missing 1 required keyword-only argument: 'k'"
assert error(lambda: fvk(k=1)) == "TypeError: fvk() missing 1 required positional argument: 'a'"
assert error(lambda: fkw(b=2)) == "TypeError: fkw() missing 1 required positional argument: 'a'"
assert error(lambda: C().m()) == "TypeError: C.m() missing 1 required positional argument: 'x'"
assert error(lambda: C.n()) == "TypeError: C.n() missing 1 required positional argument: 'self'"
assert error(lambda: C.m()) == "TypeError: C.m() missing 2 required positional arguments: 'self' and 'x'"
assert error(lambda: C.m(1)) == "TypeError: C.m() missing 1 required positional argument: 'x'"
assert error(lambda: C.cm()) == "TypeError: C.cm() missing 1 required positional argument: 'x'"
assert error(lambda: C.sm()) == "TypeError: C.sm() missing 1 required positional argument: 'x'"
assert error(lambda: D()) == "TypeError: D.__init__() missing 1 required positional argument: 'x'"
assert error(lambda: lam()) == "TypeError: <lambda>() missing 1 required positional argument: 'x'"

# === keywords that no parameter takes ===
assert error(lambda: f0(x=1)) == "TypeError: f0() got an unexpected keyword argument 'x'"
assert error(lambda: f1(b=2)) == "TypeError: f1() got an unexpected keyword argument 'b'"
assert error(lambda: f1(aa=2)) == "TypeError: f1() got an unexpected keyword argument 'aa'. Did you mean 'a'?"
assert error(lambda: f1(x=2)) == "TypeError: f1() got an unexpected keyword argument 'x'"
assert error(lambda: f2(1,2,c=3)) == "TypeError: f2() got an unexpected keyword argument 'c'"
assert error(lambda: fk(k=1,j=2)) == "TypeError: fk() got an unexpected keyword argument 'j'"
assert error(lambda: fkd(1,2,m=1)) == "TypeError: fkd() got an unexpected keyword argument 'm'"
assert error(lambda: fkd(1,kk=1)) == "TypeError: fkd() got an unexpected keyword argument 'kk'. Did you mean 'k'?"
assert error(lambda: fp(1,2,c=3,d=1)) == "TypeError: fp() got an unexpected keyword argument 'd'"
assert error(lambda: fvk(1,2,k=1,j=2)) == "TypeError: fvk() got an unexpected keyword argument 'j'"
assert error(lambda: long_names(1, beta=2, gama=3)) == "TypeError: long_names() got an unexpected keyword argument 'gama'. Did you mean 'gamma'?"
assert error(lambda: long_names(alpa=1)) == "TypeError: long_names() got an unexpected keyword argument 'alpa'. Did you mean 'alpha'?"
assert error(lambda: long_names(1, beta=2, delta=3)) == "TypeError: long_names() got an unexpected keyword argument 'delta'. Did you mean 'beta'?"
assert error(lambda: long_names(1, Beta=2)) == "TypeError: long_names() got an unexpected keyword argument 'Beta'. Did you mean 'beta'?"
assert error(lambda: long_names(1, 2, xyz=4, uvw=3)) == "TypeError: long_names() got an unexpected keyword argument 'xyz'"
assert error(lambda: long_names(betta=1, alfa=3)) == "TypeError: long_names() got an unexpected keyword argument 'betta'. Did you mean 'beta'?"
assert error(lambda: C().m(y=1)) == "TypeError: C.m() got an unexpected keyword argument 'y'"
assert error(lambda: C(y=1)) == "TypeError: C.__init__() got an unexpected keyword argument 'y'"
assert error(lambda: D(y=2)) == "TypeError: D.__init__() got an unexpected keyword argument 'y'"
assert error(lambda: lam(y=1)) == "TypeError: <lambda>() got an unexpected keyword argument 'y'"
assert error(lambda: f1(__a=1)) == "TypeError: f1() got an unexpected keyword argument '__a'"
assert error(lambda: fdd(c=1)) == "TypeError: fdd() got an unexpected keyword argument 'c'"
assert error(lambda: fdd(bb=1)) == "TypeError: fdd() got an unexpected keyword argument 'bb'. Did you mean 'b'?"
assert error(lambda: fdd(ab=1)) == "TypeError: fdd() got an unexpected keyword argument 'ab'. Did you mean 'a'?"
assert error(lambda: fdd(abcdef=1)) == "TypeError: fdd() got an unexpected keyword argument 'abcdef'"

# === arguments given twice ===
assert error(lambda: f1(1,a=2)) == "TypeError: f1() got multiple values for argument 'a'"
assert error(lambda: f2(1, b=2, a=3)) == "TypeError: f2() got multiple values for argument 'a'"
assert error(lambda: fv(1,a=2)) == "TypeError: fv() got multiple values for argument 'a'"
assert error(lambda: fkw(1,a=2)) == "TypeError: fkw() got multiple values for argument 'a'"
assert error(lambda: long_names(1, 2, 3, gamma=4)) == "TypeError: long_names() got multiple values for argument 'gamma'"
assert error(lambda: C().m(1, self=2)) == "TypeError: C.m() got multiple values for argument 'self'"

# === positional-only parameters by name ===
assert error(lambda: fp(a=1,b=2,c=3)) == "TypeError: fp() got some positional-only arguments passed as keyword arguments: 'a, b'"
assert error(lambda: fp(1,b=2,c=3)) == "TypeError: fp() got some positional-only arguments passed as keyword arguments: 'b'"
assert error(lambda: fp(1,2,c=3,a=1)) == "TypeError: fp() got some positional-only arguments passed as keyword arguments: 'a'"
assert error(lambda: fp(b=2,a=1,c=3)) == "TypeError: fp() got some positional-only arguments passed as keyword arguments: 'a, b'"
assert error(lambda: fpd(a=1)) == "TypeError: fpd() got some positional-only arguments passed as keyword arguments: 'a'"
assert error(lambda: fpd(1,b=1)) == "TypeError: fpd() got some positional-only arguments passed as keyword arguments: 'b'"

# === what binds ===
assert fv(1, 2, 3) == (1, (2, 3))
assert fv(1) == (1, ())
assert fpk(1, a=2) == (1, {'a': 2})
assert fkw(1, b=2, c=3) == (1, {'b': 2, 'c': 3})


def every(a, b=2, /, c=3, *rest, d, e=5, **named):
    return a, b, c, rest, d, e, named


assert every(1, d=4) == (1, 2, 3, (), 4, 5, {})
assert every(1, 20, 30, 40, 50, d=4, e=60, a=7, b=8) == (1, 20, 30, (40, 50), 4, 60, {'a': 7, 'b': 8})
assert every(1, c=30, z=9, d=4) == (1, 2, 30, (), 4, 5, {'z': 9})


# === defaults are made once ===
def remember(x, seen=[]):
    seen.append(x)
    return seen


assert remember(1) == [1]
assert remember(2) == [1, 2]
assert remember(3, []) == [3]
assert remember(x=4) == [1, 2, 4]
