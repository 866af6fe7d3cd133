# limit Memory
l = []
while True:
    l += [1, 2, 3, 4, 5, 6, 7, 8]
