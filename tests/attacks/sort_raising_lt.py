# error ZeroDivisionError
class L:
    def __lt__(self, other): return 1 / 0
sorted([L(), L(), L()])
