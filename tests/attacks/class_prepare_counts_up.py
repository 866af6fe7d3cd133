# limit Memory
class Names(dict):
    def __setitem__(self, key, value):
        while True:
            dict.__setitem__(self, len(self), [value])
class M(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return Names()
class A(metaclass=M):
    x = 1
