# limit Memory or limit Time
class A:
    def __eq__(self, other):
        items.extend(A() for i in range(10))
        return False
items = [A()]
items.remove(5)
