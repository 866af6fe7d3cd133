# ok
assert '{0.__class__.__name__}'.format(1) == 'int'
