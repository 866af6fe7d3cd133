# error
'{0.__code__.co_filename.x}'.format(lambda: 1)
