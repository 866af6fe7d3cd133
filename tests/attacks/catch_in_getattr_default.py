# limit Time
class C:
    @property
    def x(self):
        while True: pass
getattr(C(), 'x', None)
