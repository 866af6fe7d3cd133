# limit Memory
x = []
while True:
    x.append(x.append)
