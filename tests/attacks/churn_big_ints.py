# ok
x = 2 ** 5000
for i in range(50_000):
    y = x + i
