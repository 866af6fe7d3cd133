# limit Memory
t = ('x' * 1000,)
keep = []
while True:
    keep.append('abc'.partition('b'))
