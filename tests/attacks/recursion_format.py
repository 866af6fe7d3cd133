# error RecursionError
class C:
    def __format__(self, spec): return format(self, spec)
f'{C():x}'
