# limit Time
class C:
    def __repr__(self):
        while True: pass
try:
    raise ValueError(C())
except ValueError as e:
    str(e)
