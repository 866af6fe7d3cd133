# ok
for i in range(2_000):
    s = 'x' * 100_000
len(s)
