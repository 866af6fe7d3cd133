# limit Memory
keep = []
while True:
    keep.append(list(zip(range(100), range(100))))
