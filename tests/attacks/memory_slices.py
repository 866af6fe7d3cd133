# limit Memory
x = list(range(1000))
keep = []
while True:
    keep.append(x[:])
