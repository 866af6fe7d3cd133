# limit Memory or limit Time
i = 0
while True:
    i += 1
    exec('def f%d(a, b=%d): return [a for _ in range(b)]' % (i, i))
