# limit Memory
keep = []
while True:
    class C:
        x = 1
    keep.append(C)
