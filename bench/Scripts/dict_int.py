def work(n):
    table = {}
    for i in range(n):
        key = i % 5003
        table[key] = table.get(key, 0) + 1
    total = 0
    for key, value in table.items():
        if key in table:
            total += table[key]
    return total


work(500_000)
