# limit Memory
keep = []
while True:
    keep.append(type('T', (), {}))
