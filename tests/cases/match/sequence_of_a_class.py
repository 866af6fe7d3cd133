# === a pattern asks a sequence of the script for positive indices only ===
from collections.abc import Sequence


class Numbers(Sequence):
    def __init__(self, size):
        self.size = size
        self.log = []

    def __len__(self):
        self.log.append('len')
        return self.size

    def __getitem__(self, index):
        self.log.append(index)
        if not 0 <= index < self.size:
            raise IndexError(index)
        return index * 10


numbers = Numbers(42)
match numbers:
    case [first, second, *_, last]:
        assert (first, second, last) == (0, 10, 410)
    case _:
        assert False
assert [entry for entry in numbers.log if entry != 'len'] == [0, 1, 41]
numbers.log.clear()
match numbers:
    case [*_]:
        assert numbers.log == []
    case _:
        assert False
match numbers:
    case [*_, a, b]:
        assert (a, b) == (400, 410)


# === a class that is registered need not have a length for a pattern that takes all ===
class Bare:
    pass


Sequence.register(Bare)
match Bare():
    case [*_]:
        result = 'sequence'
assert result == 'sequence'
