# limit Time
bases = tuple(type('B%d' % i, (), {}) for i in range(2000))
while True:
    type('C', bases, {})
