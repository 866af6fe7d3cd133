# error RecursionError
m = [1]
for i in range(100_000):
    m = map(abs, m)
list(m)
