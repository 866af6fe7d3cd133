import math
import string
from collections import deque

def error(f):
    try:
        f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return 'no error'


# === nextafter() passes the zero that it comes from first ===
assert [math.nextafter(-5e-324, 1.0, steps=s) for s in (1, 2, 3)] == [-0.0, 5e-324, 1e-323]
assert [math.nextafter(5e-324, -1.0, steps=s) for s in (1, 2, 3)] == [0.0, -5e-324, -1e-323]
assert [math.nextafter(0.0, -0.0), math.nextafter(-0.0, 0.0, steps=3), math.nextafter(2.0, 2.0, steps=4)] == [-0.0, 0.0, 2.0]

# === a list's __init__ leaves keywords to the __new__ of a class ===


class WithNew(list):
    def __new__(cls, seq, newarg=None):
        made = super().__new__(cls, seq)
        made.newarg = newarg
        return made


class OfSet(set):
    def __new__(cls, seq, newarg=None):
        return super().__new__(cls, seq)


class Plain(list):
    pass


assert (WithNew('ab', newarg=3), WithNew('ab', newarg=3).newarg, WithNew(seq='ab')) == (['a', 'b'], 3, [])
assert error(lambda: OfSet('a', newarg=3)) == 'TypeError: set() takes no keyword arguments'
assert error(lambda: Plain(q=3)) == 'TypeError: list() takes no keyword arguments'

# === where a template is wrong ===
assert error(lambda: string.Template('a\n$ b').substitute()) == 'ValueError: Invalid placeholder in string: line 2, col 1'
assert error(lambda: string.Template('a\n\nbc$').substitute()) == 'ValueError: Invalid placeholder in string: line 3, col 3'
assert error(lambda: string.Template('$').substitute()) == 'ValueError: Invalid placeholder in string: line 1, col 1'
assert error(lambda: string.Template('ab ${x').substitute(x=1)) == 'ValueError: Invalid placeholder in string: line 1, col 4'

# === a deque that changes while it is searched ===


class Mutator:
    def __init__(self, d):
        self.d = d

    def __eq__(self, other):
        self.d.clear()
        return False


d = deque()
d.extend([Mutator(d), 1, 2])
assert error(lambda: d.remove('q')) == 'IndexError: deque mutated during iteration'
d.extend([Mutator(d), 1, 2])
assert error(lambda: d.index('q')) == 'RuntimeError: deque mutated during iteration'
d.extend([Mutator(d), 1, 2])
assert error(lambda: d.count('q')) == 'RuntimeError: deque mutated during iteration'
d.extend([Mutator(d), 1, 2])
assert error(lambda: 'q' in d) == 'RuntimeError: deque mutated during iteration'
