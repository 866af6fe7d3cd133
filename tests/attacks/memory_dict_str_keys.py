# limit Memory
d = {}
i = 0
while True:
    d[str(i)] = None
    i += 1
