# limit Memory
list(enumerate(range(10**9)))
