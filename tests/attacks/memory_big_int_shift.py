# limit Memory
1 << 10**12
