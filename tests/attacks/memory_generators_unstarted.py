# limit Memory
keep = []
while True:
    keep.append(i for i in range(3))
