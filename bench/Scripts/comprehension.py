def work(n):
    return sum([len([x for x in range(50) if x % 3]) for _ in range(n)])


work(5_000)
