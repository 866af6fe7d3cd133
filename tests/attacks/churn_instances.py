# ok
class C:
    def __init__(self): self.x = [1, 2]
for i in range(300_000):
    C()
