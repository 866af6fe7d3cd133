# limit Memory
s = 'a' * 10**6
s.replace('a', 'b' * 1000)
