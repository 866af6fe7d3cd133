import math


def work(n):
    total = 0.0
    for i in range(1, n):
        total += math.sqrt(i) + math.sin(i) * math.cos(i) + math.log(i) + math.floor(i / 3)
        total += math.hypot(i, 2.0) + math.pi + math.gcd(i, 36)
    return round(total, 3)


work(100_000)
