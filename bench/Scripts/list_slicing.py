def work(n):
    values = list(range(1000))
    total = 0
    for i in range(n):
        total += len(values[i % 500:i % 500 + 20]) + len(values[:10]) + values[-5:][0]
        total += len(values[::50]) + len(values[::-1][:3])
        values[10:20] = values[20:30]
    return total


work(30_000)
