# limit Memory
from collections.abc import Sequence
class A(Sequence):
    def __len__(self):
        return 2**62
    def __getitem__(self, i):
        return i
match A():
    case [a, *b, c]:
        pass
