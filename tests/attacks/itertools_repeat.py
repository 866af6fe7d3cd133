# limit Memory or limit Time or error
import itertools
list(itertools.repeat(1))
