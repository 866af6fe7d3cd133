# error
compile('import os', 'x', 'exec')
