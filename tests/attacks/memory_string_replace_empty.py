# limit Memory
s = 'a' * 10**6
s.replace('', 'b' * 1000)
