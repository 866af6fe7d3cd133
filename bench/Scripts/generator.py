def count(n):
    for i in range(n):
        yield i


def work(n):
    total = 0
    for value in count(n):
        total += value
    return total


work(300_000)
