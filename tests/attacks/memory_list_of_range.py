# limit Memory
list(range(10**9))
