# limit Memory
t = 'x'
while True:
    t = '%s%s%s' % (t, t, t)
