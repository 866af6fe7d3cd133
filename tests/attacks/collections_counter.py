# limit Memory or limit Time or error
from collections import Counter
c = Counter(range(10**9))
