# error RecursionError
class D:
    def __set_name__(self, owner, name):
        type('B', (), {'d': D()})
class A:
    d = D()
