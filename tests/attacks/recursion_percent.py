# error RecursionError
class C:
    def __str__(self): return '%s' % self
str(C())
