# error
exec(compile('import os', 'x', 'exec'))
