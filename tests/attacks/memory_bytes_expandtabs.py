# limit Memory
x = bytes(10_000_000)
[x.expandtabs() for _ in range(1000)]
