# limit Memory
tuple(range(10**9))
