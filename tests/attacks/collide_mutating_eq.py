# ok or limit Time
d = {}
class C:
    def __hash__(self): return 1
    def __eq__(self, o):
        d.clear()
        return False
for i in range(100):
    d[C()] = i
