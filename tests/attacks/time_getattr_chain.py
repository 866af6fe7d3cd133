# limit Time
class C:
    def __getattr__(self, name): return self
c = C()
while True:
    c = c.next
