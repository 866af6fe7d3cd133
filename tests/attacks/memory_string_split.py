# limit Memory
x = []
while True:
    x.append(('a ' * 1000).split())
