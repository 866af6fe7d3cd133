# ok
# Ints whose mixed hashes begin with the same 20 bits: one bucket of every table they could be in.
C = 0x9E3779B97F4A7C15
INVERSE = pow(C, -1, 1 << 64)
def unmix(product):
    x = product * INVERSE & (1 << 64) - 1
    return x ^ x >> 32
d = {}
for i in range(60_000):
    key = unmix((0x12345 << 44) ^ i * 2654435761 % (1 << 44))
    if key < 1 << 60:
        d[key] = i
assert len(d) > 3000
for key in list(d):
    del d[key]
