# limit Time
i = 0
while True:
    i += 1
    compile('\n'.join('x%d = %d' % (k, i) for k in range(2000)), 'x', 'exec')
