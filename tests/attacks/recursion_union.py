# error RecursionError
x = {1}
class C:
    def __hash__(self): return 1
    def __eq__(self, o): return C() in {C()}
C() in {C()}
