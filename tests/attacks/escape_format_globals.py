# error
class C:
    def f(self): pass
'{0.f.__globals__[os]}'.format(C())
