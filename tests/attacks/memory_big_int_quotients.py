# limit Memory or limit Time
import math
n = (1 << 80_000_000) - 12345
x = []
while True:
    x.append(divmod(n, n - 1))
    x.append(math.lcm(n, 3))
    x.append(round(n, -1))
