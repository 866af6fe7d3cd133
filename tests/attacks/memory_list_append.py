# limit Memory
x = []
while True:
    x.append(1.5)
