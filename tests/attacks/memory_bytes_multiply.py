# limit Memory
b'x' * 10**10
