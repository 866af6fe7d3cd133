# limit Memory
x = []
while True:
    x.append(iter(x))
