# limit Memory
m = [1]
while True:
    m = map(str, m)
