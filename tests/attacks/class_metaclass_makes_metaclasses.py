# error RecursionError
class M(type):
    def __new__(mcs, name, bases, namespace):
        class N(mcs):
            pass
        return type.__new__(N, name, bases, namespace)
class A(metaclass=M):
    pass
class B(A, metaclass=M):
    pass
def nest(cls):
    class C(cls, metaclass=type(cls)):
        pass
    return nest(C)
nest(A)
