# limit Time or limit Memory
from functools import partial
x = print
while True:
    x = partial(x, 1)
