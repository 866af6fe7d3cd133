# === the names of __all__ ===
from bisect import *

assert bisect_left([1, 2], 2) == 1
items = [3]
insort(items, 1)
assert items == [1, 3]
assert bisect is bisect_right

# === public names of a module without __all__ ===
from math import *

assert sqrt(9) == 3.0
assert floor(pi) == 3

# === names are found at run time: a global hides a builtin ===
total = 0


def add(n):
    global total
    total += n
    return total


assert [add(n) for n in range(4)] == [0, 1, 3, 6]
assert total == 6


class Circle:
    turn = 2 * pi

    def area(self, r):
        return pow(r, 2) * pi


assert Circle().area(2) == 4 * pi
assert Circle.__module__ == '__main__'

# === deleting ===
del total
try:
    add(1)
except NameError as error:
    assert str(error) == "name 'total' is not defined"
else:
    assert False
try:
    del total
except NameError as error:
    assert str(error) == "name 'total' is not defined"
else:
    assert False

# === one name after another hides what came before ===
def pow(x, y):
    return 'mine'


assert pow(1, 2) == 'mine'
from math import *
assert pow(2, 3) == 8.0
