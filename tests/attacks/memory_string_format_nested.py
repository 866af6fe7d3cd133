# limit Memory
s = '{0}{0}{0}{0}'
t = 'x'
while True:
    t = s.format(t)
