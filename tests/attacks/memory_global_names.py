# limit Memory
i = 0
d = {}
while True:
    d['k' * i] = i
    i += 1
