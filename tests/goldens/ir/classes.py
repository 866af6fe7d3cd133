class A(Base, *bases, metaclass=M):
    """Doc."""
    x = 1
    y = [x for _ in range(3)]

    def method(self):
        return super().method(), __class__

    def __private(self):
        return self.__private


def closure(p):
    c = p

    def inner():
        nonlocal c
        c += 1
        return c, p

    class Local:
        c = c
        d = p

    return inner, [lambda: i for i in p]
