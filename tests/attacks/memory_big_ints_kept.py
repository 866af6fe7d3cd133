# limit Memory
x = []
i = 2 ** 100
while True:
    x.append(i)
    i += 1
