# limit Memory or limit Time
n = (1 << 80_000_000) - 12345
x = []
while True:
    x.append(range(n)[::3])
    x.append(reversed(range(n)))
