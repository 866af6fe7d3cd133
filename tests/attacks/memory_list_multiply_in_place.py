# limit Memory
x = [0, 1]
while True:
    x *= 2
