# limit Memory
import itertools
x = []
while True:
    x.append(next(itertools.permutations(range(1_000_000))))
