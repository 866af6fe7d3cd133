def work(n):
    words = [f'w{(i * 7919) % n:06d}' for i in range(n)]
    total = 0
    for _ in range(3):
        total += len(sorted(words)[0])
    pairs = [(i * 7919 % 1000, word) for i, word in enumerate(words)]
    pairs.sort()
    return total + pairs[0][0]


work(30_000)
