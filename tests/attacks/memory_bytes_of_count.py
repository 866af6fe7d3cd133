# limit Memory
bytes(10**10)
