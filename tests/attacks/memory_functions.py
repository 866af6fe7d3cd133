# limit Memory
keep = []
while True:
    def f(a, b=1): pass
    keep.append(f)
