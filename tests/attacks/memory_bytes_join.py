# limit Memory
b','.join([b'x' * 1000] * 10**6)
