# error RecursionError
class C:
    def __bool__(self): return bool(self)
if C(): pass
