def work(n):
    keys = ['key%d' % i for i in range(1000)]
    counts = {}
    for _ in range(n):
        for key in keys:
            counts[key] = counts.get(key, 0) + 1
    return counts['key7']


work(200)
