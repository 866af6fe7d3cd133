# error RecursionError
class C:
    def __iter__(self): return iter(self)
list(C())
