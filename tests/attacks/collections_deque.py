# limit Memory or limit Time or error
from collections import deque
d = deque()
while True:
    d.append(1)
