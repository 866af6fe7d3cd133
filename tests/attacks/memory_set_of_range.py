# limit Memory
set(range(10**9))
