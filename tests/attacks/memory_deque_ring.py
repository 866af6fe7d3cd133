# limit Memory
from collections import deque
x = deque([0])
while True:
    x.append([1])
    x.append([2])
    x.popleft()
