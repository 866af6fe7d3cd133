# limit Memory
s = frozenset()
i = 0
keep = []
while True:
    s = s | {i}
    keep.append(s)
    i += 1
