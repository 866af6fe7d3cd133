# ok
class L:
    def __lt__(self, other): return True
x = [L() for i in range(2000)]
x.sort()
assert len(x) == 2000
