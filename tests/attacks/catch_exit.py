# limit Time
class C:
    def __enter__(self): pass
    def __exit__(self, *a): return True
with C():
    while True: pass
