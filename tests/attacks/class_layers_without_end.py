# limit Memory or limit Time
class A:
    def f(self):
        return 1
while True:
    class A(A):
        pass
    A().f()
