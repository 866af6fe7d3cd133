# limit Memory
def f(**k): return k
keep = []
i = 0
while True:
    keep.append(f(a=i, b=i))
    i += 1
