# Generators that are sent values, and that delegate to others.
def average():
    total = 0
    count = 0
    result = None
    while True:
        total += yield result
        count += 1
        result = total // count


def through(inner):
    return (yield from inner)


def work(n):
    g = through(through(average()))
    next(g)
    last = 0
    for i in range(n):
        last = g.send(i)
    return last


work(200_000)
