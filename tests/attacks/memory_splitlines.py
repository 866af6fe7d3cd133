# limit Memory
s = '\n' * 10**7
s.splitlines()
