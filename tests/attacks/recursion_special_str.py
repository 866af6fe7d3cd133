# error RecursionError
class C:
    def __str__(self): return str(self)
f'{C()}'
