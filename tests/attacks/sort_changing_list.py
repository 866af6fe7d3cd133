# error ValueError
x = list(range(100))
class K:
    def __init__(self, v): self.v = v
    def __lt__(self, other):
        x.append(1)
        return self.v < other.v
x.sort(key=K)
