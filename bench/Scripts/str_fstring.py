def work(n):
    total = 0
    for i in range(n):
        price = i * 0.25
        total += len(f'{i}: {price:.2f} {"yes" if i & 1 else "no"}') + len(f'{i:05d}|{i:x}')
    return total


work(60_000)
