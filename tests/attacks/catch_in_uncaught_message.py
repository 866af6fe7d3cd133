# limit Time or error ValueError
class C:
    def __str__(self):
        while True: pass
class E(ValueError):
    def __str__(self):
        while True: pass
raise ValueError(C())
