import math
import sys

seed = 12345


def long(bits):
    global seed
    out = 0
    while out.bit_length() < bits:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % (1 << 64)
        out = (out << 64) | seed
    return out >> (out.bit_length() - bits)


# === products and quotients of long ints ===
M = (1 << 127) - 1
for la, lb in [(20_000, 20_000), (140_000, 139_000), (300_000, 5_000), (262_144, 131_072), (400_000, 90_000)]:
    a = long(la)
    b = long(lb)
    for a in (a, -a):
        p = a * b
        assert p % M == (a % M) * (b % M) % M
        assert p // b == a and p // a == b and p % b == 0
        q, r = divmod(p + 12345, b)
        assert (q, r) == (a, 12345)
        q, r = divmod(a, b)
        assert q * b + r == a and 0 <= r < b
        q, r = divmod(a, -b)
        assert q * -b + r == a and -b < r <= 0
        assert (a + b) * (a - b) == a * a - b * b

# === powers and roots ===
assert 3**20_000 * 3**20_001 == 3**40_001
assert (-7) ** 30_001 == -(7**30_001)
assert (10**30_000) % (10**10_000) == 0
n = long(150_001) | 1
root = math.isqrt(n * n + n)
assert root == n
assert math.isqrt(n * n - 1) == n - 1
m = long(20_000) | 1
assert pow(3, 1_000_000, m) * pow(3, 234_567, m) % m == pow(3, 1_234_567, m)
assert pow(n, -1, (1 << 9_000) + 0) * n % (1 << 9_000) == 1
assert -m < pow(7, 12_345, -m) <= 0

# === common divisors ===
a = long(40_000)
b = long(39_000)
g = long(20_000)
assert math.gcd(a * g, b * g) == g * math.gcd(a, b)
assert math.lcm(a, b) * math.gcd(a, b) == a * b
assert math.gcd(1 << 60_000, 6**20_000) == 1 << 20_000
assert math.gcd(a * b, -a) == a and math.gcd(0, a) == a
x, y = 0, 1
for _ in range(25_000):
    x, y = y, x + y
assert math.gcd(x * 77, y * 77) == 77

# === what is made of products ===
assert math.factorial(5_000) == math.factorial(4_999) * 5_000
assert math.comb(20_000, 9_000) == math.comb(20_000, 11_000)
assert math.perm(9_000, 4_000) * math.factorial(5_000) == math.factorial(9_000)
assert (long(50_000) / long(49_990)) > 0
assert round(10**9_000 * 7 + 5, -8_999) == 10**9_000 * 7

# === hashes are the value modulo 2**61 - 1 ===
# A build of CPython for 32 bits hashes modulo another prime.
if sys.maxsize > 2**32:
    for bits in (4_000, 4_096, 4_097, 5_000, 90_001):
        value = long(bits)
        assert hash(value) == value % ((1 << 61) - 1)
        assert hash(-value) == -(value % ((1 << 61) - 1))
    assert hash((1 << 61 * 90) - 1) == 0
    assert hash(1 << 61 * 90) == 1

# === products of any lengths ===
# Each of a and b in three parts; what comes out has to agree modulo primes that no part knows.
def remainders(n):
    return n % (2 ** 127 - 1), n % (2 ** 89 - 1), n % 1_000_000_007, n & (2 ** 700 - 1)


for longer in (8_300, 16_385):
    for shorter in (8_200, 2_560, 64, longer, longer // 2 + 1):
        for a, b in ((7 ** (longer // 3), 3 ** (shorter // 2)), (2 ** longer - 1, 2 ** shorter - 1), (2 ** longer, 1 - 2 ** shorter)):
            product = a * b
            factors = zip(remainders(a), remainders(b), (2 ** 127 - 1, 2 ** 89 - 1, 1_000_000_007, 2 ** 700))
            assert remainders(product) == tuple(x * y % m for x, y, m in factors), (longer, shorter)
            assert product // a == b and product % b == 0
n = -(11 ** 9_000)
assert remainders(n * n) == remainders(n ** 2) == remainders(11 ** 18_000) and (n * n) // n == n
