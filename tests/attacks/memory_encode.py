# limit Memory
keep = []
while True:
    keep.append(('x' * 1000).encode())
