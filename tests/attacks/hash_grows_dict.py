# error RecursionError
class A:
    def __hash__(self):
        d[A()] = 1
        return 1
d = {}
d[A()] = 1
