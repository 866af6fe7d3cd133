# limit Memory
x = 1 << 80_000_000
list(enumerate(range(1000), x))
