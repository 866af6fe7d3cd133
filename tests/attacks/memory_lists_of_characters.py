# limit Memory
s = '\u4e2d' * 1_000_000
x = []
while True:
    x.append(list(s))
