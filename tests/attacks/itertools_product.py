# limit Memory or limit Time or error
import itertools
list(itertools.product(range(100), repeat=10))
