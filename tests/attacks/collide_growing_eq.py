# limit Time or limit Memory or error RecursionError
d = {}
class C:
    def __hash__(self): return 1
    def __eq__(self, o):
        d[len(d)] = C()
        d[C()] = 1
        return False
d[C()] = 1
d[C()] = 2
