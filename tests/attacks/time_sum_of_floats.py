# limit Time
import math
x = [0.1] * 10**5
while True:
    math.fsum(x)
