# limit Time or ok
class C:
    def __hash__(self): return 1
    def __eq__(self, o): return self is o
d = {C(): i for i in range(100_000)}
