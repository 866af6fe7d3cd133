# Ints beyond the range of floats: the fraction is rounded to 53 bits first, and may become the next power of two.
import math

for n in (1209, 1025, 2852, 5940):
    for f in (math.log, math.log2, math.log10):
        below = f((1 << n) - 1)
        assert below == f(0.5) + f(2.0) * (n + 1)
        assert below == f(1 << n)
        # Here the fraction stays below 1.
        some = (1 << n) - (1 << (n - 53))
        assert f(some) == f(1 - 2.0 ** -53) + f(2.0) * n
assert math.log2((1 << 5000) - 1) == 5000.0
