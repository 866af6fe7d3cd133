# limit Memory
keep = []
while True:
    keep.append(property(lambda self: 1))
