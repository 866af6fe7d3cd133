# limit Memory
'x' * 10**10
