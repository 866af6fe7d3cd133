# limit Time or error
import itertools
sum(itertools.count())
