# limit Time
import math
while True:
    hex(3 ** 100_000)
