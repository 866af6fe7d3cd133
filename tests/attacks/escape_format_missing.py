# error
'{0.__class__.__missing__}'.format(1)
