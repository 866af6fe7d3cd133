# limit Memory
class Node:
    def __init__(self, next):
        self.next = next
n = None
while True:
    n = Node(n)
