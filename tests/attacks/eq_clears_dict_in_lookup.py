# limit Time
class A:
    def __hash__(self):
        return 1
    def __eq__(self, other):
        d.clear()
        for i in range(5):
            d[i] = i
        return False
d = {A(): 1}
while True:
    d[A()] = 2
