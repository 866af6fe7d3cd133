# limit Memory or limit Time or error
import itertools
list(itertools.permutations(range(20)))
