# limit Time
class C:
    @property
    def x(self):
        while True: pass
hasattr(C(), 'x')
