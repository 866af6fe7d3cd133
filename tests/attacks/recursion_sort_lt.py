# error RecursionError
class C:
    def __lt__(self, other): return sorted([C(), C()])
sorted([C(), C()])
