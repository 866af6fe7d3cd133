# error
exec('import os')
