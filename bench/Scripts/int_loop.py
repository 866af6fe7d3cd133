def work(n):
    total = 0
    for i in range(n):
        total += i * i % 7
    return total


work(500_000)
