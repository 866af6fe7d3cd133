# limit Time
class Names(dict):
    def __missing__(self, key):
        while True:
            pass
class M(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return Names()
class A(metaclass=M):
    x = unknown_name
