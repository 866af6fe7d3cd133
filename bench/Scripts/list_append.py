def work(n):
    items = []
    for i in range(n):
        items.append(i)
    return sum(items)


work(300_000)
