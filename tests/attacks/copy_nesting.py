# error
import copy
x = []
for i in range(100_000):
    x = [x]
copy.deepcopy(x)
