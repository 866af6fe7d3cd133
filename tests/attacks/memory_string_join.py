# limit Memory
','.join(['x' * 1000] * 10**6)
