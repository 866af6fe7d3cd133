# error
import math
math.__dict__['__builtins__']['open']
