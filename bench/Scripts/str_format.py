def work(n):
    total = 0
    for i in range(n):
        total += len('{} has {:>8.2f} of {name!r}'.format(i, i / 3, name='gold'))
        total += len('%d: %s (%5.1f)' % (i, 'item', i / 7))
    return total


work(40_000)
