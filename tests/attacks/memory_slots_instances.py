# limit Memory
class Node:
    __slots__ = ('next',)
n = None
while True:
    m = Node()
    m.next = n
    n = m
