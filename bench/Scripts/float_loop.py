def work(n):
    x = 0.5
    total = 0.0
    for i in range(n):
        x = x * 3.9 * (1.0 - x)
        total = total + x / 2.0
    return total


work(300_000)
