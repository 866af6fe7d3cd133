# limit Time
import math
x = 3 ** 500_000
y = 5 ** 500_000
while True:
    math.gcd(x, y)
