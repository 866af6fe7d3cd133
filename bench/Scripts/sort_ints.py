def work(n):
    state = 12345
    values = []
    for i in range(n):
        state = (state * 1103515245 + 12345) % 2147483648
        values.append(state)
    total = 0
    for _ in range(3):
        total += sorted(values)[n // 2]
    values.sort(reverse=True)
    return total + values[0]


work(100_000)
