# limit Time
class L:
    def __lt__(self, other):
        while True: pass
sorted([L(), L()])
