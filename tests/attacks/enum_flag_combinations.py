# limit Memory or limit Time
from enum import Flag, auto
E = Flag('E', ['M%d' % i for i in range(64)])
i = 0
while True:
    i += 1
    repr(E(i))
