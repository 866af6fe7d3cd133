# limit Memory
d = {}
i = 0
while True:
    d.update({i: i, i + 1: i})
    i += 2
