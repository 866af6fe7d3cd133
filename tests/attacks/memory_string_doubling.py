# limit Memory
s = 'x'
while True:
    s += s
