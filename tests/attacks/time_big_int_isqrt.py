# limit Time
import math
x = (1 << 4_000_000) - 1
while True:
    math.isqrt(x)
