# error RecursionError
x = []
for i in range(100_000):
    x = [x]
repr(x)
